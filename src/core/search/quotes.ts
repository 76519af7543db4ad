const QUOTES = /["“”„«»]/g;

/** Whether a query asks for exact words. */
export const isQuoted = (query: string): boolean => /["“”„«]/.test(query);

/** A query without its quotation marks, so that its words count in any form and order. */
export const withoutQuotes = (query: string): string =>
  query.replace(QUOTES, ' ').replace(/\s+/g, ' ').trim();
