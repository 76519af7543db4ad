import { readFileSync } from 'node:fs';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { StaticRouter } from 'react-router';
import { describe, expect, it } from 'vitest';
import { dictionaries } from '../src/i18n/dictionaries.ts';
import { LOCALES } from '../src/i18n/locales.ts';
import { createTranslation } from '../src/i18n/translate.ts';
import { TranslationProvider } from '../src/i18n/TranslationContext.tsx';
import { PLACES } from '../src/model/country.ts';
import type { ListEntry, ListName, Manifest } from '../src/model/manifest.ts';
import { CountryMap } from '../src/routes/headlines/CountryMap.tsx';
import { drawMap, SHAPES_FILE } from './draw-map.ts';

const FILE_LIMIT = 7_000;
const SVG_LIMIT = 8_000;

const MANY: ListEntry = { count: 12_345, front: [], index: null };
const MANIFEST: Manifest = {
  lists: Object.fromEntries(['all', ...PLACES].map((name) => [name, MANY])) as Record<
    ListName,
    ListEntry
  >,
  unions: {},
  coverage: '',
  search: '',
};

const committed = readFileSync(SHAPES_FILE, 'utf8');

describe('the shapes of the map', () => {
  it('are what the script draws', () => {
    expect(drawMap()).toBe(committed);
  });

  it('weigh what every page of a list can carry', () => {
    expect(Buffer.byteLength(committed)).toBeLessThanOrEqual(FILE_LIMIT);
  });

  it.each(LOCALES)('make a picture within its limit, in $code', async (locale) => {
    const translation = createTranslation(locale, await dictionaries[locale.code]());
    const html = renderToStaticMarkup(
      createElement(
        StaticRouter,
        { location: '/countries/kg-kz-tj-tm-uz/' },
        createElement(TranslationProvider, {
          translation,
          children: createElement(CountryMap, { filter: PLACES, manifest: MANIFEST }),
        }),
      ),
    );
    const svg = /<svg.*<\/svg>/s.exec(html)?.[0] ?? '';
    expect(svg.match(/<a /g)).toHaveLength(5);
    expect(Buffer.byteLength(svg)).toBeLessThanOrEqual(SVG_LIMIT);
  });
});
