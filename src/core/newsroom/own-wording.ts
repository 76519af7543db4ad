import said from './own-wording.json' with { type: 'json' };
import { placeName } from './place-name.ts';
import type { PlacesFile } from './places.schema.ts';
import type { ArticleLanguage } from '../fields/article-languages.ts';
import type { Language } from './languages.ts';
import type { OwnText, SiteFile } from './site.schema.ts';

/** The texts of the interface in the newsroom's own words instead of those of the dictionaries. */
export type OwnWording = {
  site: {
    name: string;
    tagline: string;
    fullName: string;
    description: string;
    about: string;
    /** The title of a page: `{{title}}` and the site's name. */
    pageTitle: string;
    region: string;
    /** The region as it stands after "news of". */
    ofRegion: string;
    /** The language of the articles in a sentence: "in Arabic". */
    inLanguage: string;
    /**
     * Who owns the texts, at the foot of every page; if there is a licence, which texts it covers.
     */
    rights: string;
  };
  /** The countries' names, by their codes in small letters. */
  place: Readonly<Record<string, string>>;
};

/** The dash between the title of a page and the name of the site, as each language sets it. */
const DASH: Record<Language, string> = { ar: '–', en: '–', ru: '—', fa: '–' };

/** A text in a language; in another language if the site does not speak this one. */
export const say = (text: OwnText, language: Language): string =>
  text[language] ?? Object.values(text)[0] ?? '';

/** The newsroom's wording in one language. */
export const makeWording = (
  language: Language,
  site: SiteFile,
  places: PlacesFile,
  articles: ArticleLanguage = 'ar',
): OwnWording => {
  const name = say(site.name, language);
  const tagline = site.tagline ? say(site.tagline, language) : '';
  const fullName = site.fullName
    ? say(site.fullName, language)
    : [name, tagline].filter(Boolean).join(' ');
  const description = say(site.description, language);
  const region = say(places.region.name, language);
  const { licence } = site;
  return {
    site: {
      name,
      tagline,
      fullName,
      description,
      about: site.about ? say(site.about, language) : description,
      pageTitle: `{{title}} ${DASH[language]} ${fullName}`,
      region,
      ofRegion: places.region.of?.[language] ?? region,
      inLanguage: said.inLanguage[language][articles],
      rights: licence
        ? said.licensed[language].replace('{{licence}}', () => say(licence.name, language))
        : said.rights[language],
    },
    place: Object.fromEntries(
      places.countries.map((country) => [
        country.code.toLowerCase(),
        placeName(country, language) ?? placeName(country, 'ar') ?? country.code,
      ]),
    ),
  };
};
