import { SearchEngine } from '../../../src/core/search/engine.ts';
import { createMatcher } from '../../../src/core/search/find-matches.ts';
import type { Article } from '../../../src/core/news/article.schema.ts';
import type { NameForms } from '../../../src/core/arabic/names.ts';
import { buildIndex, createReader } from './site.ts';

/** A word, and the form of it (or of another word) that a text has. */
export type FormPair = { query: string; doc_form: string; kind?: string };

/** Pairs of a kind: how many there are, and those whose query did not find the form. */
export type Recall = { all: number; lost: FormPair[] };

/** Writes an index of articles with one form each, and looks for each form with its query. */
export const measureRecall = async (
  dir: string,
  pairs: readonly FormPair[],
  names: readonly NameForms[],
): Promise<Map<string, Recall>> => {
  const forms = [...new Set(pairs.map((pair) => pair.doc_form))];
  const articles = forms.map((form, at): Article => ({
    id: `form-${at}`,
    title: `رقم ${at + 10_000}`,
    publishedAt: '2020-01-01',
    countries: [],
    region: false,
    partners: [],
    source: null,
    body: [{ type: 'paragraph', text: `12345 ${form} 67890` }],
  }));
  const built = await buildIndex(dir, articles, names);
  const engine = await SearchEngine.open(built.hash, createReader(built.dir).read);
  const kinds = new Map<string, Recall>();
  for (const pair of pairs) {
    const kind = pair.kind ?? 'all';
    const recall = kinds.get(kind) ?? { all: 0, lost: [] };
    kinds.set(kind, recall);
    const everything = { places: [], from: null, to: null, sort: 'relevance' } as const;
    const { found } = await engine.search({ query: pair.query, ...everything });
    const ids = (await engine.headlines(found)).map(({ id }) => id);
    const isMarked = createMatcher(pair.query, engine.analyzer)(pair.doc_form).length > 0;
    const isFound = ids.includes(`form-${forms.indexOf(pair.doc_form)}`) && isMarked;
    recall.all += 1;
    if (!isFound) recall.lost.push(pair);
  }
  return kinds;
};
