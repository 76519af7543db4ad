/** A finding of W3C's validator about one place in a feed. */
export type Finding = {
  file: string;
  level: 'error' | 'warning';
  /** The validator's name for the finding. */
  kind: string;
  /** What it found there. */
  value: string;
  message: string;
};

/** Warnings that are not a fault of the feed, each kind with its reason. */
const FILTERS: readonly { kind: RegExp; value?: RegExp; why: string }[] = [
  {
    kind: /^DuplicateUpdated$/,
    why: 'entries with one date: of most articles only the day is known, and no time is invented.',
  },
  {
    kind: /^ImplausibleDate$/,
    value: /\b(?:1[0-9]{3}|20[0-9]{2})\b/,
    why: 'a date before 1990 or to come; it is the one that the article says, and `desk check` reports it.',
  },
  {
    kind: /^Contains(?:Undeclared)?HTML$/,
    value: /^&(?:lt|nbsp|#0);$/,
    why: 'words that look like an entity, "&lt" without its semicolon: they are text, in elements that hold nothing else.',
  },
];

/** Findings that are left out for a reason, counted by reason; and the others, such as every error. */
export const sortFindings = (findings: readonly Finding[]) => {
  const fits = ({ level, kind, value }: Finding, filter: (typeof FILTERS)[number]) =>
    level === 'warning' && filter.kind.test(kind) && (filter.value?.test(value) ?? true);
  const filtered = FILTERS.map((filter) => ({
    why: filter.why,
    count: findings.filter((finding) => fits(finding, filter)).length,
  }));
  const faults = findings.filter((finding) => !FILTERS.some((filter) => fits(finding, filter)));
  return { filtered, faults };
};
