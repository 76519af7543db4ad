import { readFileSync } from 'node:fs';
import path from 'node:path';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { StaticRouter } from 'react-router';
import { describe, expect, it } from 'vitest';
import { dictionaries } from '../src/core/i18n/dictionaries.ts';
import { LOCALES } from '../src/core/i18n/locales.ts';
import { createTranslation } from '../src/core/i18n/translate.ts';
import { TranslationProvider } from '../src/hooks/TranslationContext.tsx';
import { PLACES } from '../src/core/news/country.ts';
import type { ListEntry, Manifest } from '../src/core/site/manifest.ts';
import { CountryMap } from '../src/routes/headlines/CountryMap.tsx';
import { MAP_FILES } from '../src/core/news/newsroom/map.ts';
import { mapLabelsSchema, mapShapesSchema } from '../src/core/news/newsroom/map.schema.ts';
import { placesSchema } from '../src/core/news/newsroom/places.schema.ts';
import { SAHEL } from './testing/other-places.ts';
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
    expect(Object.keys(mapShapesSchema.parse(JSON.parse(files.shapes)).countries)).toEqual([
      'td',
      'ne',
    ]);
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
