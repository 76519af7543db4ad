const CAPTION =
  /\[caption((?:[^\]"']|"[^"]{0,2000}"|'[^']{0,2000}'){0,4000})\](\s*(?:<a[^>]*>\s*)?<img[^>]*>(?:\s*<\/a>)?)/gi;

/**
 * The HTML of a WordPress post. Its classic editor stores paragraphs as empty lines and writes
 * pictures with their captions in square brackets; WordPress turns both into HTML for each reader.
 */
export const wordPressHtml = (content: string): string => {
  const html = content
    .replaceAll(CAPTION, (_tag, attributes: string, picture: string) => {
      // Before version 3.4 the caption stood in an attribute.
      const caption = /(?:^|\s)caption\s*=\s*(?:"([^"]*)"|'([^']*)')/i.exec(attributes);
      return `<figure>${picture}<figcaption>${caption?.[1] ?? caption?.[2] ?? ''}`;
    })
    .replaceAll(/\[\/caption\]/gi, '</figcaption></figure>')
    .replaceAll(/\[\/?(?:gallery|embed|video|audio|playlist)(?:\s[^\]]*)?\]/gi, '');
  if (html.includes('<!-- wp:')) return html;
  const paragraphs = html.replaceAll(/(?:\r?\n[ \t]*){2,}/g, '\n<p>');
  return /<(p|br)\b[^>]*>/i.test(html)
    ? paragraphs
    : paragraphs.replaceAll(/\r?\n(?!<p>)/g, '<br>\n');
};
