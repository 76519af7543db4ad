import { describe, expect, it } from 'vitest';
import type { Article } from '../news/article.schema.ts';
import { FILLERS, invented, openInvented } from '../../../tools/testing/invented-index.ts';
import { createMatcher } from './find-matches.ts';

const ask = async (articles: readonly Article[], query: string) => {
  const engine = await openInvented(articles);
  const answer = await engine.search({
    query,
    places: [],
    from: null,
    to: null,
    sort: 'relevance',
  });
  const results = await engine.page(answer, 'relevance', 0, 10);
  return { engine, ids: results.map(({ headline }) => headline.id), answer };
};

/** Two words that the lexicon does not know. */
const [NAME, OTHER] = ['زيفلر', 'زفلر'];

describe('a name that nobody knows', () => {
  it('is found in another spelling, which is shown and marked', async () => {
    const { ids, answer, engine } = await ask([invented('other', `خبر ${OTHER}`)], NAME);
    expect(ids).toEqual(['other']);
    expect(answer.understood).toMatchObject([{ asked: NAME, spellings: [OTHER] }]);
    expect(createMatcher(NAME, engine.analyzer)(OTHER)).toHaveLength(1);
  });

  it('is found as it was written before other spellings, though these stand in titles', async () => {
    const { ids } = await ask(
      [
        invented('other', OTHER, `${OTHER} ${OTHER}`, { publishedAt: '2021-01-01' }),
        invented('same', 'خبر طويل عن أشياء كثيرة', `كلام و${NAME} وكلام آخر`),
      ],
      NAME,
    );
    expect(ids).toEqual(['same', 'other']);
  });

  it('is found in each segment, whichever was the first to have the spelling', async () => {
    const { ids } = await ask(
      [
        ...FILLERS.slice(0, 63),
        invented('old', `خبر ${OTHER}`, '', { publishedAt: '2018-01-01' }),
        invented('new', `خبر ${OTHER}`, '', { publishedAt: '2021-01-01' }),
      ],
      NAME,
    );
    expect(ids.toSorted()).toEqual(['new', 'old']);
  });

  it('is found with a letter in front', async () =>
    expect((await ask([invented('other', `خبر و${OTHER}`)], NAME)).ids).toEqual(['other']));

  it('does not bring words of Arabic roots that look alike', async () =>
    expect((await ask([invented('other', 'خبر زفيل')], 'زافل')).ids).toEqual([]));
});

it('a known name is found in a spelling of four letters, and by it', async () => {
  const [known, short] = ['جوزيف', 'جزيف'];
  expect((await ask([invented('short', `خبر ${short}`)], known)).ids).toEqual(['short']);
  expect((await ask([invented('known', `خبر ${known}`)], short)).ids).toEqual(['known']);
});

it('to the letter, other spellings are not found', async () =>
  expect((await ask([invented('other', `خبر ${OTHER}`)], `"${NAME}"`)).ids).toEqual([]));
