import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { StaticRouter } from 'react-router';
import { describe, expect, it, onTestFinished } from 'vitest';
import { dictionaries } from '../src/core/i18n/dictionaries.ts';
import { LOCALES } from '../src/core/i18n/locales.ts';
import { createTranslation } from '../src/core/i18n/translate.ts';
import { TranslationProvider } from '../src/hooks/TranslationContext.tsx';
import { PLACES } from '../src/core/news/country.ts';
import type { ListEntry, Manifest } from '../src/core/site/manifest.ts';
import { CountryMap } from '../src/routes/headlines/CountryMap.tsx';
import { MAP_FILES } from '../src/core/newsroom/map.ts';
import { mapLabelsSchema, mapShapesSchema } from '../src/core/newsroom/map.schema.ts';
import { placesSchema } from '../src/core/newsroom/places.schema.ts';
import { SAHEL } from './testing/other-places.ts';
import { writeFolder } from './testing/test-content.ts';
import { drawMap, findPlaces } from './draw-map.ts';

/** The places of a folder without a places.json. */
const DEFAULT = findPlaces('no-such-folder');

const PICTURE_LIMIT = 5_500;
const SVG_LIMIT = 3_500;

const MANY: ListEntry = { count: 12_345, front: [], index: null };
const MANIFEST: Manifest = {
  lists: { all: MANY, ...Object.fromEntries(PLACES.map((name) => [name, MANY])) },
  sets: {},
  coverage: '',
  front: '',
  search: '',
};

describe('the map', () => {
  it.each(['shapes', 'picture', 'labels'] as const)('has the %s that the script draws', (name) => {
    const places = placesSchema.parse(JSON.parse(readFileSync(DEFAULT.file, 'utf8')));
    const committed = readFileSync(path.join(DEFAULT.folder, MAP_FILES[name]), 'utf8');
    expect(drawMap(places).files[name]).toBe(committed);
  });

  it('weighs what every reader of a list can load', () => {
    expect(readFileSync(path.join(DEFAULT.folder, MAP_FILES.picture)).length).toBeLessThanOrEqual(
      PICTURE_LIMIT,
    );
  });

  it.each(LOCALES)('takes no more of a page than its limit, in $code', async (locale) => {
    const translation = createTranslation(locale, await dictionaries[locale.code]());
    const html = renderToStaticMarkup(
      createElement(
        StaticRouter,
        { location: '/countries/kg-kz-tj-tm-uz/' },
        createElement(
          TranslationProvider,
          { value: translation },
          createElement(CountryMap, { filter: PLACES, manifest: MANIFEST }),
        ),
      ),
    );
    const svg = /<svg.*<\/svg>/s.exec(html)?.[0] ?? '';
    expect(svg.match(/<a /g)).toHaveLength(5);
    expect(Buffer.byteLength(svg)).toBeLessThanOrEqual(SVG_LIMIT);
  });

  it('is drawn of other places, each name in its country', () => {
    const { files, unknown } = drawMap(SAHEL);
    const shapes = mapShapesSchema.parse(JSON.parse(files.shapes));
    const labels = mapLabelsSchema.parse(JSON.parse(files.labels));
    expect(unknown).toEqual([]);
    const codes = ['td', 'ne', 'ml', 'bf', 'mr'];
    expect(Object.keys(shapes.countries)).toEqual(codes);
    expect(Object.keys(labels.countries)).toEqual(codes);
    for (const shape of Object.values(shapes.countries)) expect(shape.length).toBeGreaterThan(100);
    // From west to east.
    const { mr, ml, ne, td } = labels.countries;
    const xs = [mr, ml, ne, td].map((label) => label?.x ?? 0);
    expect(xs).toEqual(xs.toSorted((a, b) => a - b));
    expect(Buffer.byteLength(files.picture)).toBeLessThanOrEqual(PICTURE_LIMIT);
  });

  it('is drawn without what the atlas has no borders of, and says so', () => {
    const { files, unknown } = drawMap({
      ...SAHEL,
      countries: [
        ...SAHEL.countries.slice(0, 2),
        { code: 'QM', name: { ar: 'مكان', en: 'Place', ru: 'Место' } },
      ],
    });
    expect(unknown).toEqual(['QM']);
    const { countries, without } = mapShapesSchema.parse(JSON.parse(files.shapes));
    expect([Object.keys(countries), without]).toEqual([['td', 'ne'], ['qm']]);
  });

  it('is drawn across the date line', () => {
    const { files } = drawMap({
      ...SAHEL,
      countries: ['TO', 'KI', 'FJ', 'NZ'].map((code) => ({ code })),
    });
    const { nz, fj, to } = mapLabelsSchema.parse(JSON.parse(files.labels)).countries;
    const xs = [nz, fj, to].map((label) => label?.x ?? 0);
    expect(xs).toEqual(xs.toSorted((a, b) => a - b));
    // Around the whole earth the frame would be a strip.
    const [, , , height] = mapShapesSchema.parse(JSON.parse(files.shapes)).viewBox.split(' ');
    expect(Number(height)).toBeGreaterThan(1000);
  });

  it('is drawn of the countries themselves, not of their parts overseas', () => {
    const { files } = drawMap({ ...SAHEL, countries: [{ code: 'FR' }, { code: 'GB' }] });
    const { countries } = mapShapesSchema.parse(JSON.parse(files.shapes));
    // As large as the frame allows, and with the islands near the coast.
    expect(countries.fr?.length).toBeGreaterThan(1000);
    expect(countries.gb?.match(/M/g)?.length).toBeGreaterThan(3);
  });

  it.each([
    [
      'a fault in the file',
      { ...SAHEL, countries: [{ code: 'td' }, { code: 'NE' }] },
      /ISO 3166-1/,
    ],
    [
      'no borders of any place',
      { ...SAHEL, countries: [{ code: 'QM', name: SAHEL.region.name }, { code: 'TV' }] },
      /QM, TV/,
    ],
  ])('with %s says so and draws nothing', async (_what, places, message) => {
    const content = await writeFolder({ 'places.json': places });
    onTestFinished(content.remove);
    const env = { ...process.env, CONTENT_DIR: content.dir };
    const { status, stderr } = spawnSync(process.execPath, ['tools/draw-map.ts'], {
      env,
      encoding: 'utf8',
    });
    expect(status).toBe(1);
    expect(stderr).toMatch(/^places\.json › countries/m);
    expect(stderr).toMatch(message);
    expect(stderr).not.toMatch(/^ {4}at /m);
    expect(readdirSync(content.dir)).toEqual(['places.json']);
  });

  it('is not drawn of the default places for a folder that is not there', () => {
    const before = readFileSync(path.join(DEFAULT.folder, MAP_FILES.labels), 'utf8');
    const { status, stderr } = spawnSync(process.execPath, ['tools/draw-map.ts'], {
      env: { ...process.env, CONTENT_DIR: '/nowhere/mistyped' },
      encoding: 'utf8',
    });
    expect(status).toBe(1);
    expect(stderr).toContain('/nowhere/mistyped\n  expected: a folder (CONTENT_DIR)');
    expect(readFileSync(path.join(DEFAULT.folder, MAP_FILES.labels), 'utf8')).toBe(before);
  });

  it('puts a name where its newsroom wants it', () => {
    const [first, ...others] = SAHEL.countries;
    const label = {
      at: [900, 700] as [number, number],
      line: [
        [800, 600],
        [880, 690],
      ] as [[number, number], [number, number]],
    };
    const { files } = drawMap({
      ...SAHEL,
      countries: [{ code: first?.code ?? '', label }, ...others],
    });
    expect(mapLabelsSchema.parse(JSON.parse(files.labels)).countries.td).toEqual({
      x: 900,
      y: 700,
      leader: 'M795 600a5 5 0 1 0 10 0a5 5 0 1 0-10 0zm5 0l80 90',
    });
  });
});
