import { foldShapes } from '../../src/core/arabic/fold.ts';
import { formsToFind } from '../../src/core/arabic/cut-front.ts';
import { articleDataPath } from '../../src/core/site/manifest.ts';
import { isWithdrawn } from '../../src/core/news/withdrawn.ts';
import type { SearchEngine } from '../../src/core/search/engine.ts';
import { createMatcher } from '../../src/core/search/find-matches.ts';
import type { LookedUp } from '../../src/core/search/look-up.ts';
import { parseQuery } from '../../src/core/search/parse-query.ts';
import { havePhrase, type Phrase } from '../../src/core/search/phrase.ts';
import { searchedTexts } from '../../src/core/search/searched-texts.ts';
import { DeskError } from '../desk.ts';

/** Where an editor can add what is missing. */
const CURE =
  'A word that should have been found: add a name to glossary/, and words that mean the same to synonyms.json, both in the content folder; then build again.';

/** A word of a query as it was looked for: as it is or, if no article has it, as two words. */
type Asked = { surface: string; looked: readonly LookedUp[] };

/**
 * How a search understands a query, in lines for people.
 * @param id an article of which to say why it is found, or is not; null for none
 * @throws DeskError when there is no such article
 */
export const explain = async (
  engine: SearchEngine,
  query: string,
  id: string | null,
): Promise<string[]> => {
  await engine.learn(query);
  const { words, phrases } = parseQuery(query, engine.analyzer);
  const asked = await Promise.all(
    words.map(async (word): Promise<Asked> => {
      const looked = await engine.lookUpParts(word);
      return { surface: word.surface, looked };
    }),
  );
  const everything = { places: [], from: null, to: null, sort: 'relevance' } as const;
  const { found } = await engine.search({ query, ...everything });
  const lines = asked.flatMap(explainAsked);
  for (const phrase of phrases) lines.push(`${quote(phrase)}: to the letter, in this order`);
  const isEmpty = lines.length === 0;
  for (const { surface, readings } of engine.analyzer.tokenize(query))
    if (readings.length === 0) lines.push(`${surface}: too common, not looked for`);
  if (isEmpty) return [...lines, 'no word that is looked for', 'found: 0'];
  lines.push(`found: ${found.length}`, '');
  if (id !== null) {
    const ids = (await engine.headlines(found)).map((headline) => headline.id);
    lines.push(...(await explainArticle(engine, id, ids.indexOf(id), { asked, phrases })), '');
  }
  return [...lines, CURE];
};

const quote = (phrase: Phrase) => `"${phrase.map(({ surface }) => surface).join(' ')}"`;

const explainAsked = ({ surface, looked }: Asked): string[] => [
  ...(looked.length > 1 ? [`${surface}: in no article, so looked for as two words`] : []),
  ...looked.flatMap(explainWord),
];

const explainWord = ({ token, entries, count }: LookedUp): string[] => {
  const { surface, readings, sure } = token;
  const all = entries.flat();
  const countOf = (term: string) =>
    all.filter((entry) => entry.term === term).reduce((sum, entry) => sum + entry.count, 0);
  const line = (term: string, why: string) => `  ${term}: ${why}, in ${countOf(term)} articles`;
  const forms = [...new Set(all.flatMap(({ spellings }) => spellings))];
  return [
    `${surface}: in ${count} articles`,
    `  tried as: ${[...new Set(formsToFind(foldShapes(surface)))].join(', ')}`,
    ...readings.map((term, at) =>
      line(
        term,
        at < sure ? 'a word that is known' : at === 0 ? 'not known, by its stem' : 'perhaps',
      ),
    ),
    ...[...new Set(all.filter(({ isAlike }) => isAlike === true).map(({ term }) => term))].map(
      (term) => line(term, 'not known either, and spelt like it'),
    ),
    ...(forms.length === 0 ? [] : [`  mostly written: ${forms.join(', ')}`]),
  ];
};

const explainArticle = async (
  engine: SearchEngine,
  id: string,
  place: number,
  { asked, phrases }: { asked: readonly Asked[]; phrases: readonly Phrase[] },
): Promise<string[]> => {
  const article = await engine.files.read(articleDataPath(id)).catch(() => null);
  if (article === null || isWithdrawn(article))
    throw new DeskError(
      `--article ${id}\n  expected: the id of an article of the built site\n  cure:     \`npm run desk -- list\` shows them; build again if it is new`,
    );
  const texts = searchedTexts(article);
  const tokens = [
    ...phrases.flat(),
    ...asked.flatMap(({ looked }) => looked.map(({ token }) => token)),
  ];
  const having = tokens.map(({ surface }) => {
    const find = createMatcher(surface, engine.analyzer);
    const words = texts.flatMap((text) =>
      find(text, article.lang).map(({ start, end }) => text.slice(start, end)),
    );
    return { word: surface, words: [...new Set(words)], count: words.length };
  });
  const has = having.filter(({ count }) => count > 0).length;
  return [
    `${id}: ${place < 0 ? 'not found' : `found, at place ${place + 1}`}`,
    `  has ${has} of ${tokens.length} words; 60 % are enough, or as many as any article has`,
    ...having.map(({ word, words, count }) =>
      count === 0 ? `  ${word}: no form of it` : `  ${word}: ${count} times (${words.join(', ')})`,
    ),
    ...phrases.map((phrase) =>
      havePhrase(texts, phrase, engine.analyzer)
        ? `  ${quote(phrase)}: stands in it`
        : `  ${quote(phrase)}: does not stand in it, and must`,
    ),
  ];
};
