/** A message of the Nu checker about one place in a file. */
export type Message = {
  type: 'error' | 'info' | 'non-document-error';
  message: string;
  /** The file, as an address. */
  url?: string;
  extract?: string;
};

/** Messages that are not a fault of the page, each kind with its reason. */
const FILTERS: readonly { pattern: RegExp; why: string }[] = [
  {
    pattern: /^CSS: /,
    why: "the checker's CSS is years old: no container queries, no calc() with var(). stylelint and the bundler hold the sheets.",
  },
  {
    pattern: /violates Content Security Policy \(meta tag\)/,
    why: "the checker takes 'self' for no address, since files have none, and data for scripts. Every end-to-end test fails when a browser refuses something.",
  },
  {
    pattern: /^Trailing slash on void elements/,
    why: 'a note on how index.html is formatted; no attribute there goes without quotation marks.',
  },
  {
    pattern: /^Section lacks heading/,
    why: 'a hint: these sections are named by a paragraph (aria-labelledby), so that the outline is that of the news.',
  },
];

/** Messages that are left out for a reason, counted by reason; and the others. */
export const sortMessages = (messages: readonly Message[]) => {
  const filtered = FILTERS.map(({ pattern, why }) => ({
    why,
    count: messages.filter(({ message }) => pattern.test(message)).length,
  }));
  const faults = messages.filter(
    ({ message }) => !FILTERS.some(({ pattern }) => pattern.test(message)),
  );
  return { filtered, faults };
};
