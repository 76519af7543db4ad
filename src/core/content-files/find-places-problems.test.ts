import { describe, expect, it, onTestFinished } from 'vitest';
import path from 'node:path';
import { writeFolder } from '../../../tools/testing/test-content.ts';
import { EIGHT, SAHEL } from '../../../tools/testing/other-places.ts';
import { formatPicture } from '../newsroom/map.ts';
import type { PlacesFile } from '../newsroom/places.schema.ts';
import { readContentFiles } from './read-content.ts';
import { ContentError } from './content-problem.ts';
import { findPlacesProblems } from './find-places-problems.ts';

const SHAPES = {
  viewBox: '0 0 1000 500',
  land: 'M0 0l5 0 0 5z',
  countries: { td: 'M1 1l5 0 0 5z', ne: 'M2 2l5 0 0 5z' },
  without: ['ml', 'bf', 'mr'],
};
const LABELS = { viewBox: SHAPES.viewBox, countries: { td: { x: 1, y: 2 }, ne: { x: 3, y: 4 } } };
const MAP = {
  'map/shapes.json': SHAPES,
  'map/labels.json': LABELS,
  'map/map.svg': Buffer.from(formatPicture(SHAPES)),
};

const find = async (files: Record<string, object>) => {
  const { dir, remove } = await writeFolder(files);
  onTestFinished(remove);
  return (await findPlacesProblems(dir)).map(
    ({ file, field, expected, found }) => `${file} › ${field}: ${expected}; ${found}`,
  );
};
const site = (more: object) => ({
  name: { ar: 'أخبار مخترعة', en: 'Invented', ru: 'Выдумка' },
  description: { ar: 'أخبار.', en: 'News.', ru: 'Новости.' },
  ...more,
});
const withCountry = (change: Partial<PlacesFile['countries'][number]>): PlacesFile => ({
  ...SAHEL,
  countries: SAHEL.countries.map((country) =>
    country.code === 'TD' ? { ...country, ...change } : country,
  ),
});

describe('the places of a content folder', () => {
  it.each<[string, Record<string, object>]>([
    ['none', {}],
    ['five without a map', { 'places.json': SAHEL }],
    ['five, of two of which there are borders', { 'places.json': SAHEL, ...MAP }],
    ['eight', { 'places.json': EIGHT }],
    [
      'places without a name in a language that the site does not speak',
      {
        'places.json': { ...SAHEL, region: { name: { ar: 'منطقة' } } },
        'site.json': site({ languages: ['ar'] }),
      },
    ],
  ])('may be %s', async (_what, files) => {
    expect(await find(files)).toEqual([]);
  });

  it.each<[string, Record<string, object>, RegExp]>([
    [
      'a region without a name in a language of the site',
      {
        'places.json': { ...SAHEL, region: { name: { ar: 'منطقة', en: 'Region' } } },
        'site.json': site({}),
      },
      /places\.json › region\.name\.ru: .*"languages" of site\.json without "ru"; nothing/,
    ],
    [
      'a place that CLDR does not know, without a name',
      { 'places.json': withCountry({ code: 'QM', name: { ar: 'مكان', en: 'Place' } }) },
      /countries\[0\]\.name\.ru: /,
    ],
    [
      'a colour that cannot be read',
      { 'places.json': withCountry({ colour: '#e0559a' }) },
      /countries\[0\]\.colour: a colour with a contrast of 4\.5 .* is #\w{6}; "#e0559a"/,
    ],
    [
      'a map of a place that is none',
      { 'places.json': { ...SAHEL, countries: SAHEL.countries.slice(1) }, ...MAP },
      /map\/shapes\.json › : what `npm run map` draws.*; td, which places\.json does not have/,
    ],
    [
      'a map without one of the places',
      {
        'places.json': { ...SAHEL, countries: [...SAHEL.countries, { code: 'SN' }] },
        ...MAP,
      },
      /map\/shapes\.json › : what `npm run map` draws.*; nothing of sn, which places\.json has/,
    ],
    [
      'a picture of another map',
      { 'places.json': SAHEL, ...MAP, 'map/map.svg': Buffer.from('<svg/>') },
      /map\/map\.svg › : what `npm run map` draws.*; another picture/,
    ],
    [
      'a map with more than a path',
      {
        'places.json': SAHEL,
        ...MAP,
        'map/shapes.json': { ...SHAPES, land: 'M0 0"/><script/>' },
      },
      /map\/shapes\.json › land: a path as `npm run map` draws it/,
    ],
    ['a map of no places', MAP, /map › : places\.json beside it/],
  ])('are refused with %s', async (_what, files, message) => {
    expect(await find(files)).toEqual([expect.stringMatching(message)]);
  });

  it('are told before the articles, whose codes cannot be judged without them', async () => {
    const { dir, remove } = await writeFolder({
      'places.json': { ...SAHEL, countries: [] },
      'articles/undated/broken.json': {},
    });
    onTestFinished(remove);
    const error = await readContentFiles(dir).catch((cause: unknown) => cause);
    if (!(error instanceof ContentError)) throw error;
    expect(error.problems.map(({ file }) => path.basename(file))).toEqual(['places.json']);
  });
});
