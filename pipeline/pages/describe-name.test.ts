import { expect, it } from 'vitest';
import { USUAL_LOCALES } from '../../tools/testing/usual-locales.ts';
import { dictionaries } from '../../src/core/i18n/dictionaries.ts';
import { FIRST } from '../../src/core/i18n/locales.ts';
import { createTranslation } from '../../src/core/i18n/translate.ts';
import { inventName } from '../../tools/testing/invent-name.ts';
import { describeName } from './describe-name.ts';

const SITE = { siteUrl: 'https://news.example', basePath: '/sub/', locales: USUAL_LOCALES };

it.each([
  ['person', 'Person'],
  ['place', 'Place'],
  ['organisation', 'Organization'],
] as const)('a %s is a %s with all its spellings', async (kind, type) => {
  const translation = createTranslation(FIRST, await dictionaries.ar());
  const t = await translation.addOnDemand();
  const name = inventName({
    kind,
    variants: ['إسم مخترع'],
    latin: ['Invented'],
    cyrillic: ['Выдуманное'],
  });
  const [thing, way] = describeName(name, { locale: FIRST, t, site: SITE });
  expect(thing).toEqual({
    '@type': type,
    name: 'اسم مخترع',
    alternateName: ['إسم مخترع', 'Invented', 'Выдуманное'],
    description: 'وصف مخترع.',
    url: 'https://news.example/sub/names/invented-name/',
  });
  expect(way).toMatchObject({
    itemListElement: [
      { name: 'آسيا الوسطى بالعربية' },
      { name: 'أسماء المنطقة' },
      { name: 'اسم مخترع' },
    ],
  });
});
