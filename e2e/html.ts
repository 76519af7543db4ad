/* Reads a page's source as a search engine or a messenger would: without a browser. */

type Attributes = Record<string, string>;

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#x27': "'" };

export const decodeEntities = (text: string): string =>
  text.replaceAll(/&(#?\w+);/g, (entity, name: string) => ENTITIES[name] ?? entity);

/** The attributes of every element of a name, in the order of the source. */
export const elementsOf = (html: string, name: string): Attributes[] =>
  [...html.matchAll(new RegExp(`<${name}\\b([^>]*)>`, 'g'))].map(([, attributes = '']) =>
    Object.fromEntries(
      [...attributes.matchAll(/([\w:-]+)(?:="([^"]*)")?/g)].map(([, key = '', value = '']) => [
        key.toLowerCase(),
        decodeEntities(value),
      ]),
    ),
  );

/** What the page states under a name such as `description` or `og:title`; all of them. */
export const metaOf = (html: string, name: string): (string | undefined)[] =>
  elementsOf(html, 'meta')
    .filter((meta) => meta.name === name || meta.property === name)
    .map(({ content }) => content);

export const linksOf = (html: string, rel: string): Attributes[] =>
  elementsOf(html, 'link').filter((link) => link.rel === rel);

export const titlesOf = (html: string): string[] =>
  [...html.matchAll(/<title[^>]*>([^<]*)<\/title>/g)].map(([, text = '']) => decodeEntities(text));

/** The text of the source that a reader would see. */
export const visibleTextOf = (html: string): string =>
  decodeEntities(html.replaceAll(/<(script|style)\b.*?<\/\1>/gs, ' ').replaceAll(/<[^>]+>/g, ' '));
