import type { PlacesFile } from '../../src/core/news/newsroom/places.schema.ts';

/** Places of another newsroom: five countries of the Sahel, named by Unicode CLDR, not in the order of their codes. */
export const SAHEL: PlacesFile = {
  region: {
    name: { ar: 'منطقة الساحل', en: 'The Sahel', ru: 'Сахель' },
    of: { en: 'the Sahel', ru: 'Сахеля' },
  },
  countries: [
    { code: 'TD' },
    { code: 'NE', colour: '#8a2b52' },
    { code: 'ML' },
    { code: 'BF', name: { ar: 'بوركينا فاسو', en: 'Burkina Faso', ru: 'Буркина-Фасо' } },
    { code: 'MR' },
  ],
};

const inEach = (text: string) => ({
  ar: `${text} بالعربية`,
  en: `${text} in English`,
  ru: `${text} по-русски`,
});

/** As many places as there can be, all of them invented. */
export const EIGHT: PlacesFile = {
  region: { name: inEach('Region') },
  countries: 'MNOPQRST'.split('').map((letter) => ({
    code: `Q${letter}`,
    name: inEach(`Place ${letter}`),
  })),
};
