import { parseHTML } from 'linkedom';

/**
 * A page as a tree. The parser wants the frame of a page around its content and, other than a
 * browser, does not add what an author left out.
 */
export const parsePage = (html: string): Document => {
  const isFramed = /<html[\s>]/i.test(html) && /<body[\s>]/i.test(html);
  return parseHTML(isFramed ? html : frame(html)).document;
};

const frame = (html: string): string => {
  const content = html.replaceAll(/<!doctype[^>]*>|<\/?(?:html|head|body)(?:\s[^>]*)?>/gi, '');
  return `<!doctype html><html><head></head><body>${content}</body></html>`;
};
