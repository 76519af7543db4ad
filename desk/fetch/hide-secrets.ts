/** Parameters that are passwords by their name alone. */
const SECRET =
  /^(?:(?:access|auth|refresh|id|bearer|private|user|feed|rss|session|csrf|x-amz-security)?[_-]?token|api[_-]?key|apikey|access[_-]?key|secret(?:[_-]?key)?|client[_-]?secret|pass(?:word|wd|phrase)?|pwd|jwt|signature|x-(?:amz|goog)-(?:signature|credential)|sig|sessionid|phpsessid|jsessionid|authorization)$/i;
/** Parameters that are passwords when their value looks like one. */
const MAYBE_SECRET = /^(?:key|auth|hash|code|sid|credentials?|login)$/i;
const LOOKS_SECRET = /^(?=.*\d)[\w.~%+/=-]{16,}$/;
const HIDDEN = '***';

/** A text in which no address shows a password or a key. */
export const hideSecrets = (text: string): string =>
  text.includes('://')
    ? text.replaceAll(/[a-z][a-z0-9+.-]*:\/\/[^\s"'<>«»]+/gi, hideInAddress)
    : text;

const hideInAddress = (address: string): string =>
  address
    .replace(/^([a-z][a-z0-9+.-]*:\/\/)[^/?#]*@/i, `$1${HIDDEN}@`)
    .replaceAll(
      /([?&;#])([^=&;#]+)=([^&;#]*)/g,
      (whole, mark: string, name: string, value: string) =>
        isSecret(name, value) ? `${mark}${name}=${HIDDEN}` : whole,
    );

/** An address that may be shown to others: without passwords and keys. */
export const withoutSecrets = (address: string): string => {
  const url = URL.parse(address);
  if (url === null) return address;
  const parameters = url.search === '' ? [] : url.search.slice(1).split('&');
  const shown = parameters.filter((parameter) => {
    const [name = '', ...value] = parameter.split('=');
    return !isSecret(name, value.join('='));
  });
  if (url.username === '' && url.password === '' && shown.length === parameters.length)
    return address;
  url.username = '';
  url.password = '';
  url.search = shown.join('&');
  return url.href;
};

const isSecret = (name: string, value: string): boolean =>
  value !== '' && (SECRET.test(name) || (MAYBE_SECRET.test(name) && LOOKS_SECRET.test(value)));
