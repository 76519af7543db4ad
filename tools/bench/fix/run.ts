// `npm run bench:fix -- --corpus <file>`: prints every distinct change that `check --fix` makes in
// a corpus, for a person to look at.
import { parseArgs } from 'node:util';
import { mend } from '../../../desk/lint/mend.ts';
import { readJsonLines } from '../search/read-corpus.ts';
import { toArticle, type Row } from './article.ts';
import { kindOf } from './kind-of.ts';

const { values } = parseArgs({
  options: {
    /** JSON Lines of title, author and content, also .gz. */
    corpus: { type: 'string' },
  },
});
if (values.corpus === undefined) throw new Error('expected --corpus with a file of JSON Lines');

type Seen = { count: number; rule: string; change: string; context: string };

const seen = new Map<string, Seen>();
const rows = readJsonLines<Row>(values.corpus);
let touched = 0;
for (const [at, row] of rows.entries()) {
  const { changes } = mend(toArticle(row, at));
  if (changes.length > 0) touched += 1;
  for (const { rule, old, new: mended } of changes) {
    const change = kindOf(rule, old, mended);
    const known = seen.get(`${rule} ${change}`);
    if (known) known.count += 1;
    else seen.set(`${rule} ${change}`, { count: 1, rule, change, context: `${old} → ${mended}` });
  }
}

for (const { count, rule, change, context } of [...seen.values()].sort((a, b) => b.count - a.count))
  console.log([count, rule, change, context].join('\t'));
const all = [...seen.values()].reduce((sum, { count }) => sum + count, 0);
console.log(`${rows.length} articles, ${touched} changed; ${all} changes, ${seen.size} distinct`);
