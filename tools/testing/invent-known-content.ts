import type { KnownContent } from '../../desk/lint/rules/facts.ts';
import { createPreferredNames } from '../../desk/lint/rules/preferred-names.ts';
import type { Name } from '../../src/core/news/name.schema.ts';

/** A content folder, as the checks of an article know it: it has one thing of each kind. */
export const inventKnownContent = (names: readonly Name[] = []): KnownContent => ({
  hasArticle: (id) => id === 'invented',
  hasName: (id) => id === 'invented-name',
  hasStory: (id) => id === 'invented-story',
  hasPartner: (code) => code === 'cn',
  calendar: { first: 0, now: Number.MAX_VALUE },
  names: createPreferredNames(names),
});
