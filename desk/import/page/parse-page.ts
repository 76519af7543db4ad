import { parseHTML } from 'linkedom';

/**
 * A page as a tree. The parser needs the html and body elements around the content and, unlike a
 * browser, does not add those that an author left out.
 */
export const parsePage = (html: string): Document => {
  const isFramed = /<html[\s>]/i.test(html) && /<body[\s>]/i.test(html);
  return parseHTML(isFramed ? html : frame(html)).document;
};

const frame = (html: string): string => {
  const content = html.replaceAll(/<!doctype[^>]*>|<\/?(?:html|head|body)(?:\s[^>]*)?>/gi, '');
  return `<!doctype html><html><head></head><body>${content}</body></html>`;
};
