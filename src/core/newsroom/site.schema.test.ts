import { describe, expect, it } from 'vitest';
import { siteSchema } from './site.schema.ts';

const each = (text: string) => ({ ar: text, en: text, ru: text });
const site = { name: each('NAME'), description: each('DESCRIPTION') };

/** The messages about the contents of a site file, by field. */
const faultsOf = (file: object): Record<string, string> =>
  Object.fromEntries(
    (siteSchema.safeParse(file).error?.issues ?? []).map(({ path, message }) => [
      path.join('.'),
      message,
    ]),
  );

describe('the file of a site', () => {
  it.each<[string, object]>([
    ['of all languages', site],
    ['in Arabic alone', { name: { ar: 'أ' }, description: { ar: 'ب' }, languages: ['ar'] }],
    ['with Russian before English', { ...site, languages: ['ar', 'ru', 'en'] }],
    ['with colours', { ...site, colours: { accent: '#7a1f3d', paper: '#ffffff' } }],
    ['with a mark', { ...site, mark: 'mark.svg' }],
  ])('%s is right', (_what, file) => {
    expect(faultsOf(file)).toEqual({});
  });

  it.each<[object, string, RegExp]>([
    [
      { ...site, languages: ['en', 'ar'] },
      'languages',
      /^Arabic \("ar"\) or Persian \("fa"\) first/,
    ],
    [{ ...site, languages: ['en'] }, 'languages', /^Arabic/],
    [{ ...site, languages: [] }, 'languages', /^Arabic/],
    [{ ...site, languages: ['ar', 'en', 'en'] }, 'languages', /^each language once$/],
    [{ ...site, name: { ar: 'أ', en: 'A' } }, 'name.ru', /^a text in Russian, too; or "languages"/],
    [
      { ...site, publisher: { name: { ar: 'أ', ru: 'А' } } },
      'publisher.name.en',
      /^a text in English/,
    ],
    [
      { ...site, colours: { accent: '#e0559a' } },
      'colours.accent',
      /^a colour with a contrast of 4\.5 wherever it stands, which here is \d\.\d+; the nearest that holds is #[\da-f]{6}$/,
    ],
    [{ ...site, colours: { accent: 'red' } }, 'colours.accent', /^a colour as #rrggbb/],
    [{ ...site, name: 'NAME' }, 'name', /^a name in each language of the site, such as/],
    [{ description: site.description }, 'name', /^a name in each language of the site/],
    [{ ...site, name: { ...each('NAME'), ar: '{{title}}' } }, 'name.ar', /^text without \{\{/],
    [{ ...site, languages: 'ar' }, 'languages', /^a list such as/],
    [{ ...site, publisher: 'NAME' }, 'publisher', /^a publisher such as/],
    [{ ...site, licence: 'CC BY 4.0' }, 'licence', /^a licence such as/],
    [{ ...site, licence: { name: each('NAME') } }, 'licence.url', /^an address that begins with/],
    [{ ...site, accounts: { name: 'https://a.example/' } }, 'accounts', /^a list such as/],
    [{ ...site, mark: '../mark.svg' }, 'mark', /^the name of an SVG file/],
    [{ ...site, mark: 'https://a.example/mark.svg' }, 'mark', /^the name of an SVG file/],
  ])('is told what is wrong: %j', (file, field, message) => {
    expect(faultsOf(file)).toEqual({ [field]: expect.stringMatching(message) });
  });
});
