import { parseRegExpLiteral, visitRegExpAST } from '@eslint-community/regexpp';
import bcd, {
  type CompatStatement,
  type Identifier,
} from '@mdn/browser-compat-data' with { type: 'json' };
import { lackedBy } from './support.ts';

const { regular_expressions: syntax, builtins } = bcd.javascript as Record<
  string,
  Record<string, Identifier>
>;

const FEATURES: Record<string, CompatStatement | undefined> = {
  lookbehind: syntax?.lookbehind_assertion?.__compat,
  'flags in a group': syntax?.modifier?.__compat,
  'a name given twice': (syntax?.named_capturing_group as Record<string, Identifier> | undefined)
    ?.duplicate_named_capturing_groups?.__compat,
  'flag v': (builtins?.RegExp as Record<string, Identifier> | undefined)?.unicodeSets?.__compat,
  'flag d': (builtins?.RegExp as Record<string, Identifier> | undefined)?.hasIndices?.__compat,
};

/** What of a regular expression the oldest browsers do not read: one of them stops a whole script. */
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
