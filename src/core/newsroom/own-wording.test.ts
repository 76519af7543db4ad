import { describe, expect, it } from 'vitest';
import { SAHEL } from '../../../tools/testing/other-places.ts';
import { makeWording } from './own-wording.ts';
import { placesSchema } from './places.schema.ts';
import defaultFile from './default-places.json' with { type: 'json' };
import defaultSite from './default-site.json' with { type: 'json' };
import { siteSchema } from './site.schema.ts';

const defaultPlaces = placesSchema.parse(defaultFile);
const each = (text: string) => ({ ar: `ar ${text}`, en: `en ${text}`, ru: `ru ${text}` });
const site = { name: each('NAME'), description: each('DESCRIPTION') };

describe('the wording of a newsroom', () => {
  it('are those of its file', () => {
    const full = { ...site, tagline: each('TAG'), fullName: each('FULL'), about: each('ABOUT') };
    expect(makeWording('en', full, defaultPlaces).site).toEqual({
      name: 'en NAME',
      tagline: 'en TAG',
      fullName: 'en FULL',
      description: 'en DESCRIPTION',
      about: 'en ABOUT',
      pageTitle: '{{title}} – en FULL',
      region: 'Central Asia',
      ofRegion: 'Central Asia',
      inLanguage: 'in Arabic',
      rights: 'All texts belong to their publishers.',
    });
  });

  it.each([
    ['ar', 'ar', 'بالعربية'],
    ['fa', 'fa', 'به فارسی'],
    ['en', 'ur', 'in Urdu'],
    ['ru', 'ug', 'на уйгурском языке'],
  ] as const)('say in %s that articles are in %s: %s', (language, articles, said) => {
    expect(makeWording(language, site, defaultPlaces, articles).site.inLanguage).toBe(said);
  });

  it('say of a licence what it is for, and what it is not for', () => {
    const licence = { name: each('$& LICENCE'), url: 'https://licence.example/' };
    const saidIn = (language: 'ar' | 'en') =>
      makeWording(language, { ...site, licence }, defaultPlaces).site.rights;
    expect(saidIn('en')).toBe(
      'Our own texts are available under en $& LICENCE; all others belong to their publishers.',
    );
    expect(saidIn('ar')).toContain('ar $& LICENCE');
  });

  it('have another language where the file does not speak one', () => {
    expect(makeWording('fa', site, defaultPlaces).site.name).toBe('ar NAME');
    expect(makeWording('fa', site, defaultPlaces).place).toMatchObject({ kz: 'قزاقستان' });
  });

  it('make a full name of name and tagline, and "about" of the description', () => {
    const { fullName } = makeWording('ar', { ...site, tagline: each('TAG') }, defaultPlaces).site;
    expect(fullName).toBe('ar NAME ar TAG');
    const bare = makeWording('ru', site, defaultPlaces).site;
    expect([bare.fullName, bare.tagline, bare.about]).toEqual(['ru NAME', '', 'ru DESCRIPTION']);
  });

  it('put the region into the case that a language asks for', () => {
    expect(makeWording('ru', site, defaultPlaces).site.ofRegion).toBe('Центральной Азии');
  });

  it('name the countries by their codes in addresses', () => {
    expect(makeWording('ar', site, defaultPlaces).place).toMatchObject({ kz: 'كازاخستان' });
  });

  it('call a country as Unicode CLDR does, where the newsroom says nothing', () => {
    const names = (language: 'ar' | 'en' | 'ru') => makeWording(language, site, SAHEL).place;
    expect(names('ar')).toEqual({
      td: 'تشاد',
      ne: 'النيجر',
      ml: 'مالي',
      bf: 'بوركينا فاسو',
      mr: 'موريتانيا',
    });
    expect([names('en').td, names('ru').td]).toEqual(['Chad', 'Чад']);
  });
});

describe('what stands where a newsroom says nothing', () => {
  it('is as its schema wants it', () => {
    expect(siteSchema.parse(defaultSite)).toEqual(defaultSite);
    expect(defaultPlaces).toEqual(defaultFile);
  });
});
