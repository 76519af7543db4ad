/**
 * The names of the sub-editor's rules: in reports, in an article's `accepted`, and in
 * docs/desk/checking.md.
 */
export const LINT_RULES = [
  'latin-punctuation',
  'presentation-forms',
  'tatweel',
  'invisible-mark',
  'alef-maqsura',
  'taa-marbuta',
  'spaces',
  'mixed-digits',
  'other-letters',
  'other-digits',
  'joiner',
  'unclosed-quote',
  'double-encoded',
  'name-spelt-two-ways',
  'name-not-preferred',
  'name-unchecked',
  'note-without-words',
  'no-source',
  'date-in-future',
  'date-too-early',
  'dead-link',
  'picture-description',
  'picture-said-twice',
  'picture-small',
  'picture-unused',
  'story-unused',
] as const;

export type LintRule = (typeof LINT_RULES)[number];
