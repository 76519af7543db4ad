const QUOTES = /["“”„«»]/g;

/** Whether a query asks for words to the letter. */
export const isQuoted = (query: string): boolean => /["“”„«]/.test(query);

/** The same words in any form and order. */
export const withoutQuotes = (query: string): string =>
  query.replace(QUOTES, ' ').replace(/\s+/g, ' ').trim();
