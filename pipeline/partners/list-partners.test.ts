import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/core/news/article.schema.ts';
import { headlineOf } from '../../src/core/news/headline.ts';
import type { PartnerData, PartnerEntry } from '../../src/core/news/partner.ts';
import { partnerLinePath, partnersDataPath } from '../../src/core/site/partners.ts';
import { inventArticle, inventArticles } from '../../tools/testing/invent-articles.ts';
import { artefactsInMemory } from '../site/artefacts.ts';
import { listPartners } from './list-partners.ts';
import { writePartners } from './write-partners.ts';

const ARTICLES = [
  inventArticle({ id: 'a', countries: ['KZ', 'UZ'], partners: ['CN', 'RU'] }),
  inventArticle({ id: 'b', countries: ['KZ'], partners: ['CN'] }),
  inventArticle({ id: 'c', countries: [], region: true, partners: ['AE'] }),
  inventArticle({ id: 'd', countries: ['TJ'], partners: [] }),
  inventArticle({ id: 'e', countries: [], partners: ['TR'] }),
];

const write = async (articles: readonly Article[]) => {
  const artefacts = artefactsInMemory();
  await writePartners(listPartners(articles, articles.map(headlineOf)), artefacts);
  const read = async <Data>(file: string) => JSON.parse(await artefacts.read(file)) as Data;
  const page = (code: string, place: 'kz' | 'tj' | 'uz' | null, number: number | null = null) =>
    read<PartnerData>(partnersDataPath({ code, place, page: number }));
  return { artefacts, read, page };
};

const idsOf = ({ headlines }: PartnerData) => headlines.map(({ id }) => id);

describe('partners', () => {
  it('are all that articles name, the most frequent first, then in the order of a dictionary', async () => {
    const { read } = await write(ARTICLES);
    const all = await read<PartnerEntry[]>(partnersDataPath({ code: null }));
    expect(all.map(({ code, count, called }) => [code, count, called.ar])).toEqual([
      ['cn', 2, 'الصين'],
      ['ae', 1, 'الإمارات العربية المتحدة'],
      ['tr', 1, 'تركيا'],
      ['ru', 1, 'روسيا'],
    ]);
  });

  it('are called as the CLDR calls them, in each language', async () => {
    const { page } = await write(ARTICLES);
    expect((await page('cn', null)).called).toEqual({ ar: 'الصين', en: 'China', ru: 'Китай' });
  });

  it('have their headlines, all and by place, with their numbers', async () => {
    const { page } = await write(ARTICLES);
    expect(idsOf(await page('cn', null))).toEqual(['a', 'b']);
    expect(idsOf(await page('cn', 'uz'))).toEqual(['a']);
    expect((await page('cn', 'uz')).front).toMatchObject({
      count: 1,
      all: 2,
      counts: { kz: 2, uz: 1 },
    });
  });

  it('have a file also where a place does not name them, and none beyond that', async () => {
    const { page, artefacts } = await write(ARTICLES);
    expect(await page('cn', 'tj')).toMatchObject({ headlines: [], front: { count: 0, all: 2 } });
    await expect(
      artefacts.read(partnersDataPath({ code: 'fr', place: null, page: null })),
    ).rejects.toThrow();
  });

  it('stand beside the filter of each place, six at most', async () => {
    const many = ['CN', 'RU', 'TR', 'IR', 'US', 'JP', 'FR', 'DE'];
    const { read } = await write([
      ...ARTICLES,
      inventArticle({ id: 'f', countries: ['KG'], partners: many }),
    ]);
    const lineOf = async (place: 'kz' | 'kg' | 'tj' | null) =>
      (await read<PartnerEntry[]>(partnerLinePath(place))).map(({ code, count }) => [code, count]);
    expect(await lineOf('kz')).toEqual([
      ['cn', 2],
      ['ru', 1],
    ]);
    expect(await lineOf('kg')).toHaveLength(6);
    expect((await lineOf(null))[0]).toEqual(['cn', 3]);
    expect(await lineOf('tj')).toEqual([]);
  });
});

it('a partner stands in the line of its own news, however rare it is', async () => {
  const often = ['CN', 'RU', 'TR', 'IR', 'US', 'JP'];
  const { page } = await write([
    inventArticle({ id: 'a', countries: ['KZ'], partners: often }),
    inventArticle({ id: 'b', countries: ['KZ'], partners: often }),
    inventArticle({ id: 'c', countries: ['KZ'], partners: ['FR'] }),
  ]);
  const lineOf = async (code: string, place: 'kz' | 'tj' | null) =>
    (await page(code, place)).front?.line.map((each) => each.code);
  for (const place of [null, 'kz'] as const) {
    expect(await lineOf('cn', place)).toHaveLength(6);
    expect(await lineOf('cn', place)).not.toContain('fr');
    expect(await lineOf('fr', place)).toHaveLength(6);
    expect(await lineOf('fr', place)).toContain('fr');
  }
  expect(await lineOf('fr', 'tj')).toEqual([]);
});

describe('the pages of a partner', () => {
  const many = inventArticles(60, { countries: ['KZ'], partners: ['CN'] });

  it('are numbered from the oldest, as those of all lists', async () => {
    const { page } = await write(many);
    const [front, first] = [await page('cn', null), await page('cn', null, 1)];
    expect(idsOf(front)).toEqual(many.slice(0, 36).map(({ id }) => id));
    expect(front).toMatchObject({ newer: null, older: 1 });
    expect(idsOf(first)).toEqual(many.slice(36).map(({ id }) => id));
    expect(first).toMatchObject({ newer: 'front', older: null });
    expect(first.front).toBeUndefined();
  });

  it('hold what a full page held when more is published', async () => {
    const more = [inventArticle({ id: 'new', countries: ['KZ'], partners: ['CN'] }), ...many];
    expect(await (await write(more)).page('cn', 'kz', 1)).toEqual(
      await (await write(many)).page('cn', 'kz', 1),
    );
  });
});
