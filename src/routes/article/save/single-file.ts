import { COLOURS } from '../../../core/newsroom/colours.ts';

/** Parts that make sense only in this page: controls, and links within the page. */
const LEFT_OUT =
  'button, [data-reference], noscript, script, style, link, source, figure > div > svg';

const { day, night } = COLOURS;

/** Enough styles to read the file comfortably anywhere, in the device's own fonts. */
const SHEET = `
html{hyphens:none;-webkit-hyphens:none;color-scheme:light dark;background:light-dark(${day.paper},${night.paper});color:light-dark(${day.ink},${night.ink})}
body{max-width:40rem;margin:0 auto;padding:1rem;font:1.1875rem/1.9 'Noto Naskh Arabic','Geeza Pro','Times New Roman',serif}
h1{line-height:1.5}body:lang(ur){line-height:2.2}h1:lang(ur){line-height:1.8}a{color:light-dark(${day.turquoise},${night.turquoise})}img{max-width:100%;height:auto}
ul,ol{padding-inline-start:1.5em}table{border-collapse:collapse}th,td{padding:.25rem .5rem;text-align:start;border-bottom:1px solid}
footer,figcaption,[lang]:not(article):not(html){font-size:.9rem}
`;

/** The page's article as it is shown, without what needs the site. */
const copyOf = (article: HTMLElement, siteUrl: string): HTMLElement => {
  const copy = article.cloneNode(true) as HTMLElement;
  copy.querySelectorAll(LEFT_OUT).forEach((element) => element.remove());
  // In the page, the style sheet writes the numbers of notes; the file's own sheet does not.
  for (const mark of copy.querySelectorAll<HTMLElement>('[role=doc-noteref]'))
    mark.textContent = `[${mark.dataset.sign ?? ''}]`;
  for (const link of copy.querySelectorAll('a')) {
    const href = link.getAttribute('href') ?? '';
    const { href: target, pathname, hash } = new URL(href, siteUrl);
    if (hash !== '' && pathname === new URL(siteUrl).pathname) link.replaceWith(...link.childNodes);
    else link.setAttribute('href', target);
  }
  for (const element of copy.querySelectorAll('*'))
    for (const name of Array.from(element.attributes, (attribute) => attribute.name))
      if (/^(?:class|id|data-.*|srcset|sizes|loading|tabindex)$/.test(name))
        element.removeAttribute(name);
  return copy;
};

const toDataUrl = (blob: Blob): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    // A data URL, so the result is a text.
    reader.addEventListener('load', () => resolve(reader.result as string));
    reader.addEventListener('error', () => reject(reader.error ?? new Error('unreadable')));
    reader.readAsDataURL(blob);
  });

/** An element as HTML, which the browser escapes. */
const written = (name: string, properties: Record<string, string>): string =>
  Object.assign(document.createElement(name), properties).outerHTML;

/**
 * An article as one HTML file that needs nothing else, for readers who cannot reach the site. A
 * picture that cannot be read is left out; its description stays.
 * @param getBlob reads a picture of the page
 */
export const singleFile = async (
  article: HTMLElement,
  {
    title,
    address,
    getBlob,
  }: { title: string; address: string; getBlob: (url: string) => Promise<Blob> },
): Promise<string> => {
  const copy = copyOf(article, address);
  for (const image of copy.querySelectorAll('img')) {
    const url = image.getAttribute('src') ?? '';
    const data = await getBlob(url).then(toDataUrl, () => null);
    if (data === null) image.removeAttribute('src');
    else image.setAttribute('src', data);
  }
  const policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";
  return [
    `<!doctype html>\n<html lang="${article.lang}" dir="rtl"><head><meta charset="utf-8">`,
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    written('title', { textContent: title }) + written('link', { rel: 'canonical', href: address }),
    `<style>${SHEET}</style></head><body>`,
    new XMLSerializer()
      .serializeToString(copy)
      .replaceAll(' xmlns="http://www.w3.org/1999/xhtml"', ''),
    `<p dir="ltr">${written('a', { href: address, textContent: address })}</p></body></html>\n`,
  ].join('');
};
