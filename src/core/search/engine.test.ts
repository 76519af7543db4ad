import naughtyStrings from 'big-list-of-naughty-strings' with { type: 'json' };
import * as fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Article } from '../news/article.schema.ts';
import { inventArticle } from '../../../tools/testing/invent-articles.ts';
import type { Request, SearchEngine } from './engine.ts';
import { ARTICLES, FILLERS, openInvented } from '../../../tools/testing/invented-index.ts';

let engine: SearchEngine;
beforeAll(async () => {
  engine = await openInvented(ARTICLES);
});

const ask = async (query: string, changes: Partial<Request> = {}) => {
  const answer = await engine.search({
    query,
    places: [],
    from: null,
    to: null,
    sort: 'relevance',
    ...changes,
  });
  return { ...answer, ids: (await engine.headlines(answer.found)).map(({ id }) => id) };
};

describe('a search', () => {
  it.each([
    ['كازاخستان', ['visit', 'gas']],
    ['Казахстан', ['visit', 'gas']],
    ['قازاخستان', ['visit', 'gas']],
    ['احمد', ['ahmed']],
    ['مدرسه', ['school']],
    ['١٠٤٢', ['filler-42']],
    ['غاز كازاخستان', ['gas']],
    ['لا-شيء-كهذا', []],
  ])('for %s finds %j', async (query, ids) => expect((await ask(query)).ids).toEqual(ids));

  it('puts the title before the text', async () =>
    expect((await ask('كازاخستان')).ids[0]).toBe('visit'));

  it('sorts by date when asked', async () =>
    expect((await ask('كازاخستان', { sort: 'date' })).ids).toEqual(['gas', 'visit']));

  it('keeps to places', async () => {
    expect((await ask('كازاخستان', { places: ['uz'] })).ids).toEqual(['gas']);
    expect((await ask('كازاخستان', { places: ['tm'] })).ids).toEqual([]);
    expect((await ask('كازاخستان', { places: ['kz', 'uz'] })).ids).toEqual(['visit', 'gas']);
  });

  it.each([
    ['2021-03-05', '2021-03-05', ['gas']],
    ['2020-01-01', null, ['visit', 'gas']],
    [null, '2020-01-01', ['visit']],
    ['2021-03-06', null, []],
  ])('keeps to days from %s to %s', async (from, to, ids) =>
    expect((await ask('كازاخستان', { from, to })).ids).toEqual(ids),
  );

  it('leaves the undated out when days are asked for', async () =>
    expect((await ask('المدرسة', { from: '1990-01-01' })).ids).toEqual([]));

  it('finds a word that the older articles have under another reading than the newer', async () => {
    const say = (id: string, text: string, publishedAt: string): Article => ({
      ...inventArticle({ id, body: [{ type: 'paragraph', text }] }),
      publishedAt,
    });
    const old = FILLERS.slice(0, 63);
    const asked = await openInvented([
      ...old,
      say('old', 'كلمة وزبرقة هنا', '2019-01-01'),
      ...Array.from({ length: 5 }, (_, at) => say(`new-${at}`, 'كلمة زبرقة هنا', '2021-01-01')),
      say('new', 'كلمة وزبرقة هنا', '2021-01-02'),
    ]);
    const { found } = await asked.search({
      query: 'وزبرقة',
      places: [],
      from: null,
      to: null,
      sort: 'date',
    });
    const ids = (await asked.headlines(found)).map(({ id }) => id);
    expect(ids).toContain('old');
    expect(ids).toContain('new');
  });

  it('finds a word that is only ever written with a letter in front', async () => {
    const asked = await openInvented([
      ...ARTICLES,
      inventArticle({ id: 'joined', body: [{ type: 'paragraph', text: 'كلمة وزبرقاط هنا' }] }),
    ]);
    const everything = { places: [], from: null, to: null, sort: 'date' } as const;
    for (const query of ['زبرقاط', 'وزبرقاط', '"وزبرقاط"']) {
      const { found } = await asked.search({ query, ...everything });
      expect((await asked.headlines(found)).map(({ id }) => id)).toEqual(['joined']);
    }
    expect((await asked.search({ query: '"زبرقاط"', ...everything })).found).toEqual([]);
  });

  it.each([
    [1, 1],
    [5, 0],
  ])(
    'a word of %i articles is found in %i of them without its first letter',
    async (count, found) => {
      const asked = await openInvented(
        Array.from({ length: count }, (_, at) =>
          inventArticle({ id: `${at}`, body: [{ type: 'paragraph', text: 'كلمة بزرقاطة هنا' }] }),
        ),
      );
      const everything = { places: [], from: null, to: null, sort: 'date' } as const;
      expect((await asked.search({ query: 'زرقاطة', ...everything })).found).toHaveLength(found);
    },
  );

  it('takes a phrase to the letter', async () => {
    expect((await ask('"المدرسة الأولى"')).ids).toEqual(['school']);
    expect((await ask('«المدرسة الأولى»')).ids).toEqual(['school']);
    expect((await ask('"الأولى المدرسة"')).ids).toEqual([]);
    expect((await ask('"المدرسه الاولي"')).ids).toEqual([]);
    expect((await ask('"قازاخستان"')).ids).toEqual([]);
    expect((await ask('"زيارة إلى ألماتي"')).ids).toEqual(['visit']);
    // A phrase does not run over from the end of the title into the text.
    expect((await ask('"غاز باعت"')).ids).toEqual([]);
  });

  it('says what it understood', async () =>
    expect((await ask('Kazakhstan')).understood).toEqual([
      { asked: 'kazakhstan', spellings: ['كازاخستان'], count: 2 },
    ]));

  it('knows when there is nothing to look for', async () => {
    for (const query of ['', 'من في على', '؟!', '\u0650\u0651', '😀'])
      expect(await ask(query)).toMatchObject({ isEmpty: true, ids: [] });
  });

  it('says that a query was too long', async () => {
    expect((await ask('كازاخستان '.repeat(1000))).isCut).toBe(true);
    const many = Array.from({ length: 20 }, (_, at) => `كلمة${at}`).join(' ');
    expect((await ask(many)).isCut).toBe(true);
    expect((await ask('كازاخستان')).isCut).toBe(false);
  });

  it('answers any query', async () => {
    const piece = fc.constantFrom('كازاخستان', 'و', '"', '«', '<b>', '\\', '.*', '(', '\0', '😀');
    const query = fc.oneof(
      fc.array(fc.nat(0xffff)).map((codes) => String.fromCharCode(...codes)),
      fc.array(piece).map((pieces) => pieces.join('')),
    );
    await fc.assert(
      fc.asyncProperty(query, async (text) => {
        const { found } = await ask(text);
        return found.every(({ score }) => score > 0);
      }),
      { numRuns: 200, seed: 6 },
    );
  });

  it('answers every line of a list of naughty strings', async () => {
    for (const line of naughtyStrings) {
      const { found, isEmpty } = await ask(line);
      expect(isEmpty && found.length > 0).toBe(false);
      await ask(`"${line}"`);
    }
  });

  it('finds every filler by its number, whatever the segment', async () => {
    expect(engine.manifest.segments.map(({ count }) => count)).toEqual([10, 64]);
    for (const { id, title } of FILLERS)
      expect((await ask(title.split(' ')[2] ?? '')).ids).toEqual([id]);
  });
});
