/**
 * The HTML of a WordPress post. Its classic editor stores paragraphs as empty lines and writes
 * pictures with their captions in square brackets; WordPress makes HTML of both for each reader.
 */
export const wordPressHtml = (content: string): string => {
  const html = content
    .replaceAll(
      /\[caption[^\]]*\](\s*(?:<a[^>]*>\s*)?<img[^>]*>(?:\s*<\/a>)?)/gi,
      '<figure>$1<figcaption>',
    )
    .replaceAll(/\[\/caption\]/gi, '</figcaption></figure>')
    .replaceAll(/\[\/?(?:gallery|embed|video|audio|playlist)(?:\s[^\]]*)?\]/gi, '');
  if (html.includes('<!-- wp:')) return html;
  const paragraphs = html.replaceAll(/(?:\r?\n[ \t]*){2,}/g, '\n<p>');
  return /<(p|br)\b[^>]*>/i.test(html)
    ? paragraphs
    : paragraphs.replaceAll(/\r?\n(?!<p>)/g, '<br>\n');
};
