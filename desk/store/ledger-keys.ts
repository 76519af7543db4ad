/** Parameters that tell where a reader came from, not what the address shows. */
const TRACKING = /^(utm_\w+|fbclid|gclid|mc_cid|mc_eid|xtor)(?==|$)/i;

/**
 * A key for comparing addresses: scheme, `www.`, tracking, a slash at the end, and the encoding of
 * letters do not count; a fragment does, because on a live page each entry has one. Null for a
 * front page, which some feeds give for each of their articles.
 */
export const urlKey = (address: string | null): string | null => {
  const url = address === null ? null : URL.parse(address);
  if (url === null) return null;
  const path = url.pathname.replace(/\/+$/, '');
  const search = withoutTracking(url.search.slice(1));
  // What follows «:~:» marks words on the page for one reader.
  const fragment = withoutTracking(url.hash.slice(1).replace(/:~:.*$/, ''));
  if (path === '' && search === '' && fragment === '') return null;
  return [
    `url ${hostOf(url)}${encodeAlike(path)}`,
    search === '' ? '' : `?${encodeAlike(search)}`,
    fragment === '' ? '' : `#${encodeAlike(fragment)}`,
  ].join('');
};

/** Guids are unique per publisher: two publishers may both have an article 7. */
export const guidKey = (guid: string | null, address: string | null): string | null => {
  if (guid === null || guid === '') return null;
  if (/^https?:/i.test(guid)) return urlKey(guid);
  const url = address === null ? null : URL.parse(address);
  return `guid ${url === null ? '' : hostOf(url)} ${guid}`;
};

const hostOf = ({ host }: URL): string => host.replace(/^www\./, '').replace(/\.(?=:|$)/, '');

const withoutTracking = (parameters: string): string =>
  // Most addresses have no escapes, and tens of thousands are read at a time.
  parameters === ''
    ? ''
    : parameters
        .split('&')
        .filter((parameter) => parameter !== '' && !TRACKING.test(parameter))
        .join('&');

/** `%d8`, `%D8` and the letter itself are equal, and so are the two ways to write أ. */
const encodeAlike = (text: string): string =>
  text.includes('%')
    ? text.replaceAll(/(?:%[0-9a-f]{2})+/gi, (encoded) => {
        try {
          return encodeURIComponent(decodeURIComponent(encoded).normalize('NFC'));
        } catch {
          // Not UTF-8, such as windows-1256 in the addresses of old sites.
          return encoded.toUpperCase();
        }
      })
    : text;
