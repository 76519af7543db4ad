import { parseRegExpLiteral, visitRegExpAST } from '@eslint-community/regexpp';
import type { CompatStatement } from '@mdn/browser-compat-data';
import { lackedBy } from './support.ts';
import { entryAt, statementOf, tables } from './tables.ts';

const of = (...path: readonly string[]): CompatStatement | undefined =>
  statementOf(entryAt(tables, 'javascript', ...path));

const GROUPS = 'named_capturing_group';
const FEATURES: Record<string, CompatStatement | undefined> = {
  lookbehind: of('regular_expressions', 'lookbehind_assertion'),
  'flags in a group': of('regular_expressions', 'modifier'),
  'a name given twice': of('regular_expressions', GROUPS, `duplicate_${GROUPS}s`),
  'flag v': of('builtins', 'RegExp', 'unicodeSets'),
  'flag d': of('builtins', 'RegExp', 'hasIndices'),
};

/** What the oldest browsers cannot read in a regular expression: one of these stops a whole script. */
export const patternFaults = (pattern: string, flags: string): string[] => {
  const used = new Set<string>();
  const names = new Set<string>();
  try {
    visitRegExpAST(parseRegExpLiteral(new RegExp(pattern, flags)), {
      onAssertionEnter: ({ kind }) => kind === 'lookbehind' && used.add('lookbehind'),
      onModifiersEnter: () => used.add('flags in a group'),
      onCapturingGroupEnter: ({ name }) => {
        if (name === null) return;
        if (names.has(name)) used.add('a name given twice');
        names.add(name);
      },
      onFlagsEnter: ({ unicodeSets, hasIndices }) => {
        if (unicodeSets) used.add('flag v');
        if (hasIndices) used.add('flag d');
      },
    });
  } catch {
    return [`/${pattern}/${flags} cannot be read`];
  }
  return [...used].flatMap((what) => {
    const statement = FEATURES[what];
    if (!statement) throw new Error(`MDN's tables no longer have: ${what}`);
    const lacking = lackedBy(statement);
    return lacking.length === 0 ? [] : [`${what} in /${pattern}/${flags}: ${lacking.join(', ')}`];
  });
};
