import { readFileSync } from 'node:fs';
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
import { drawMap, MAP_FILES } from './draw-map.ts';

const PICTURE_LIMIT = 5_500;
const SVG_LIMIT = 3_500;

const MANY: ListEntry = { count: 12_345, front: [], index: null };
const MANIFEST: Manifest = {
  lists: { all: MANY, ...Object.fromEntries(PLACES.map((name) => [name, MANY])) },
  unions: [],
  coverage: '',
  front: '',
  search: '',
};

describe('the map', () => {
  it.each(['shapes', 'picture', 'labels'] as const)('has the %s that the script draws', (name) => {
    expect(drawMap()[name]).toBe(readFileSync(MAP_FILES[name], 'utf8'));
  });

  it('weighs what every reader of a list can load', () => {
    expect(readFileSync(MAP_FILES.picture).length).toBeLessThanOrEqual(PICTURE_LIMIT);
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
});
