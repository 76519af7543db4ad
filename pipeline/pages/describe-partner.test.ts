import { expect, it } from 'vitest';
import { USUAL_LOCALES } from '../../tools/testing/usual-locales.ts';
import { dictionaries } from '../../src/core/i18n/dictionaries.ts';
import { localeOf } from '../../src/core/i18n/locales.ts';
import { createTranslation } from '../../src/core/i18n/translate.ts';
import type { PartnersView } from '../../src/core/addresses/partner-address.ts';
import { structuredDataOf } from './structured-data.ts';

const SITE = { siteUrl: 'https://news.example', basePath: '/sub/', locales: USUAL_LOCALES };
const PARTNER = { code: 'cn', called: { ar: 'الصين', en: 'China', ru: 'Китай', fa: 'چین' } };
const ENGLISH = localeOf('en');

const describeView = async (view: Partial<PartnersView>) => {
  const translation = createTranslation(ENGLISH, await dictionaries.en());
  const t = await translation.addOnDemand();
  const whole: PartnersView = { screen: 'partners', code: null, place: null, page: null, ...view };
  const subject = {
    headlines: [{ id: 'invented', title: 'عنوان مخترع' }],
    partner: whole.code === null ? undefined : PARTNER,
  };
  const graph = structuredDataOf(whole, subject, { locale: ENGLISH, t, site: SITE });
  return (graph?.['@graph'] ?? []) as unknown as Record<string, unknown>[];
};

it('the list of all partners is a collection', async () => {
  const [page, ...more] = await describeView({});
  expect(page).toMatchObject({
    '@type': 'CollectionPage',
    name: 'Other countries in the news',
    url: 'https://news.example/sub/en/partners/',
  });
  expect(more).toEqual([]);
});

it('a partner’s news are a list about a country, with the way to it', async () => {
  const [page, way] = await describeView({ code: 'cn', place: 'kz', page: 2 });
  expect(page).toMatchObject({
    '@type': 'CollectionPage',
    name: 'Kazakhstan and China – page 2',
    url: 'https://news.example/sub/en/countries/kz/with/cn/page/2/',
    about: { '@type': 'Country', name: 'China' },
    mainEntity: {
      itemListElement: [{ url: 'https://news.example/sub/en/articles/invented/' }],
    },
  });
  const steps = way as { itemListElement: { name: string; item: string }[] };
  expect(steps.itemListElement.map(({ name, item }) => [name, new URL(item).pathname])).toEqual([
    ['Central Asia in Arabic', '/sub/en/'],
    ['Other countries in the news', '/sub/en/partners/'],
    ['Central Asia and China', '/sub/en/partners/cn/'],
    ['Kazakhstan and China', '/sub/en/countries/kz/with/cn/'],
    ['Kazakhstan and China – page 2', '/sub/en/countries/kz/with/cn/page/2/'],
  ]);
});
