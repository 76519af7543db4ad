/** Page builders of WordPress whose shortcodes remain in a text when the builder is not running. */
const TAG =
  /\[(\/?)((?:vc|et_pb|fusion|av|mk|nectar|tatsu|us|cs|x|cmsmasters|dt|td|tdc|thb|gem|rev|fl|elementor|spb|ult)_[\w-]+)((?:[^\]"]|"[^"]{0,2000}"){0,4000})\]/gi;
/** Their content is encoded, and not text. */
const CODED = /\[(vc_raw_(?:html|js)|et_pb_code|fusion_code)\b[^\]]{0,2000}\][^[]*\[\/\1\]/gi;
/** The attribute that they show as a heading. */
const HEADING =
  /(?:^|\s)(?:text|title|heading)\s*=\s*(?:"|&#8221;|&#8243;|&quot;|”|″)([^"”″\]]*?)(?:"|&#8221;|&#8243;|&quot;|”|″)/i;
/** These stand inside a line; all others end it. */
const isInline = (name: string): boolean =>
  /_(?:dropcap|highlight|tooltip|icon|font|button)/i.test(name);

/** A page builder's text without its shortcodes: their content and their headings stay. */
export const withoutShortcodes = (html: string): string =>
  html.includes('[')
    ? html
        .replaceAll(CODED, '')
        .replaceAll(TAG, (_tag, end: string, name: string, attributes: string) => {
          const heading = end === '' && !isInline(name) ? HEADING.exec(attributes)?.[1] : undefined;
          if (heading !== undefined && heading.trim() !== '') return `<h3>${heading}</h3>`;
          return isInline(name) ? '' : '<p>';
        })
    : html;
