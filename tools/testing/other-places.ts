import type { Article } from '../../src/core/news/article.schema.ts';
import { inventArticle } from './invent-articles.ts';
import type { PlacesFile } from '../../src/core/newsroom/places.schema.ts';

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

/** As few places as there can be: a site of them has 7 lists where the usual one has 63. */
export const TWO_PLACES: PlacesFile = {
  region: { name: inEach('Region') },
  countries: [{ code: 'KZ' }, { code: 'KG' }],
};

/** Articles for a site of `TWO_PLACES`: without the places that it does not have. */
export const inTwoPlaces = (articles: readonly Article[]): Article[] =>
  articles.map((article) => ({
    ...article,
    countries: article.countries.filter((each) =>
      TWO_PLACES.countries.some(({ code }) => code === each),
    ),
  }));

/** Invented news of places: of each, of two of them, and of the region, enough for a numbered page. */
export const inventNewsOf = ({ countries }: Pick<PlacesFile, 'countries'>): Article[] =>
  Array.from({ length: 60 }, (_, at) => {
    const code = (step: number): string => countries[(at + step) % countries.length]?.code ?? '';
    return inventArticle({
      id: `invented-${at}`,
      title: `خبر تجريبي رقم ${at}`,
      publishedAt: new Date(Date.UTC(2030, 0, 1 + at)).toISOString().slice(0, 10),
      countries: at % 4 === 0 ? [code(0), code(1)] : [code(0)],
      region: at % 10 === 0,
      partners: at % 6 === 0 ? ['CN'] : [],
    });
  });
