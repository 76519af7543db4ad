/** How serious a finding is: readers notice it, machines notice it, or it could be better. */
export const WEIGHTS = ['broken', 'wrong', 'advice'] as const;
export type Weight = (typeof WEIGHTS)[number];

/** Everything that the doctor can find; messages.json says what each means, and its cure. */
export const RULES = {
  'content-refused': 'broken',
  'date-to-come': 'wrong',
  'not-built': 'broken',
  'local-address': 'broken',
  'page-missing': 'broken',
  'lost-page-missing': 'broken',
  'file-damaged': 'broken',
  'feed-unreadable': 'broken',
  'feed-elsewhere': 'wrong',
  'feed-to-come': 'wrong',
  'card-missing': 'broken',
  'card-size': 'wrong',
  'card-heavy': 'advice',
  'app-unreadable': 'broken',
  'icon-missing': 'broken',
  'icon-size': 'wrong',
  'contact-expired': 'wrong',
  'no-answer': 'broken',
  'not-served': 'broken',
  'other-build': 'wrong',
  'not-safe': 'wrong',
  'policy-missing': 'wrong',
  'sniffing-allowed': 'wrong',
  'framing-allowed': 'wrong',
  'page-kept': 'wrong',
  'part-not-kept': 'advice',
  'wrong-type': 'wrong',
  'not-compressed': 'advice',
  'index-lost': 'advice',
  'slash-lost': 'wrong',
  'moved-lost': 'broken',
  'unknown-found': 'broken',
  'unknown-plain': 'wrong',
  'source-gone': 'wrong',
  'source-silent': 'advice',
  'link-dead': 'wrong',
  'link-silent': 'advice',
} as const satisfies Record<string, Weight>;
export type Rule = keyof typeof RULES;

export type Finding = {
  rule: Rule;
  /** A file or an address. */
  where: string;
  /** What was found there, literally, with → and what has to be there; empty if the rule says everything. */
  found: string;
};

/** By weight, then in the order of the table, then as they were found. */
export const sortFindings = (findings: readonly Finding[]): Finding[] => {
  const rules = Object.keys(RULES);
  const rankOf = ({ rule }: Finding) =>
    WEIGHTS.indexOf(RULES[rule]) * rules.length + rules.indexOf(rule);
  return findings.toSorted((a, b) => rankOf(a) - rankOf(b));
};
