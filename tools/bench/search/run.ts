// `npm run bench:search`: what a search costs and finds in a large archive. It asserts nothing.
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { formsOf } from '../../../pipeline/names/forms-of.ts';
import { readGlossary } from '../../../src/core/content-files/read-glossary.ts';
import { takeArticles } from '../scale/content.ts';
import { chooseKnownItems, MODES } from './known-items.ts';
import { measureFirst, measurePairs, measureRanks, type Pair } from './measure.ts';
import { quantile } from './quantile.ts';
import { measureRecall, type FormPair } from './recall.ts';
import { readCorpus, readJsonLines } from './read-corpus.ts';
import { buildIndex, countNewBytes } from './site.ts';

const ROOT = resolve(import.meta.dirname, '../../..');
const ITEMS = 300;
const FIRST_VISITS = 40;
const NEW_ARTICLES = 10;

const FORMS = ['inflections.jsonl', 'inflections-never.jsonl'].map((file) =>
  join(ROOT, '../shared/search', file),
);

/** Neither corpus nor pairs are part of the project. */
const demand = (file: string, option: string) => {
  if (existsSync(file)) return;
  console.error(
    `${file}\n  expected: a file to measure with\n  cure:     name one with --${option}`,
  );
  process.exit(1);
};

const { values } = parseArgs({
  options: {
    /** JSON Lines of id, title, content, date and source, also .gz. */
    corpus: { type: 'string', default: join(ROOT, '../shared/corpus/saudinewsnet.jsonl.gz') },
    /** Folder of variants.jsonl and must-not-match.jsonl. */
    pairs: { type: 'string', default: join(ROOT, '../shared/search') },
    /**
     * Files of a word and a form (query, doc_form, kind) that it should find, or should not;
     * `--sizes ''` measures nothing else.
     */
    forms: { type: 'string', multiple: true, default: FORMS },
    /** Prints the pairs of `forms` that were not found. */
    lost: { type: 'boolean', default: false },
    /** Beyond the corpus's own size, older copies of it: good for bytes and times, not for ranks. */
    sizes: { type: 'string', default: '1000,31030' },
  },
});

const say = (what: string, figure: string) => console.log(`${what.padEnd(44)} ${figure}`);
const spread = (numbers: readonly number[], unit: string) =>
  `${quantile(numbers, 0.5).toFixed(1)} / ${quantile(numbers, 0.95).toFixed(1)} / ${Math.max(...numbers).toFixed(1)} ${unit}`;

const shareOf = (lost: number, all: number) =>
  `${all - lost} of ${all} found, ${((100 * (all - lost)) / all).toFixed(1)} %`;

const names = (await readGlossary(join(ROOT, 'content'))).map(formsOf);
const sizes = values.sizes.split(',').map(Number).filter(Boolean);
for (const file of values.forms) demand(file, 'forms');
if (sizes.length > 0) demand(values.corpus, 'corpus');
const corpus = sizes.length > 0 ? readCorpus(values.corpus) : [];
const scratch = mkdtempSync(join(tmpdir(), 'bench-search-'));
try {
  for (const [at, file] of values.forms.entries()) {
    console.log(`\nforms of words, ${basename(file)}`);
    const pairs = readJsonLines<FormPair>(file);
    const kinds = await measureRecall(join(scratch, `forms-${at}`), pairs, names);
    const lost = [...kinds.values()].flatMap((recall) => recall.lost);
    for (const [kind, recall] of kinds) say(kind, shareOf(recall.lost.length, recall.all));
    say('all kinds', shareOf(lost.length, pairs.length));
    if (values.lost)
      for (const pair of lost) console.log(`  not found: ${pair.query} – ${pair.doc_form}`);
  }
  for (const size of sizes) {
    // The corpus has fewer articles than records: those without a title are left out.
    const articles =
      size > corpus.length * 1.01 ? takeArticles(corpus, size) : corpus.slice(0, size);
    console.log(`\n${articles.length} articles (median / p95 / max)`);
    const older = await buildIndex(
      join(scratch, `${size}-older`),
      articles.slice(NEW_ARTICLES),
      names,
    );
    say(
      'full build',
      `${older.seconds.toFixed(1)} s, at most ${(process.resourceUsage().maxRSS / 1e6).toFixed(2)} GB with the corpus`,
    );
    // New objects, as in another process, so that nothing remembered by the old ones counts.
    const again = articles.map((article) => ({ ...article }));
    const built = await buildIndex(join(scratch, String(size)), again, names, older.dir);
    say(
      'ten more articles',
      `${built.seconds.toFixed(1)} s, ${(countNewBytes(built, older) / 1000).toFixed(0)} kB of new files`,
    );
    for (const mode of MODES) {
      const { mrr, kilobytes, warm } = await measureRanks(
        built,
        chooseKnownItems(articles, mode, ITEMS),
      );
      say(`known item, ${mode}: MRR@10`, mrr.toFixed(3));
      if (mode !== 'clean') continue;
      say('  following queries', spread(kilobytes, 'kB'));
      say('  asked again, computing', spread(warm, 'ms'));
    }
    const first = await measureFirst(built, chooseKnownItems(articles, 'clean', FIRST_VISITS));
    say('first query with ten results', spread(first.kilobytes, 'kB'));
    say('  at 100 ms and 10 Mbit/s', spread(first.cold, 'ms'));
    if (articles.length !== corpus.length) continue;
    for (const file of ['variants.jsonl', 'must-not-match.jsonl']) {
      const pairs = readJsonLines<Pair>(join(values.pairs, file));
      const counts = await measurePairs(built, articles, pairs);
      for (const [kind, { found, all }] of counts)
        say(`pairs, ${kind}`, `${found} of ${all} found`);
    }
  }
} finally {
  rmSync(scratch, { recursive: true });
}
