import defaultSite from '../../src/core/newsroom/default-site.json' with { type: 'json' };
import type { PlacesFile } from '../../src/core/newsroom/places.schema.ts';
import {
  LANGUAGE_NAMES,
  USUAL_LANGUAGES,
  type Language,
} from '../../src/core/newsroom/languages.ts';
import type { OwnText, SiteFile } from '../../src/core/newsroom/site.schema.ts';
import { DeskError, type Desk } from '../desk.ts';
import { Asker } from '../new/asker.ts';
import { askPlaces } from './ask-places.ts';
import {
  ofOption,
  readFeeds,
  readLanguages,
  readLine,
  readSiteAddress,
  type Address,
} from './answers.ts';

/** The questions in each language. */
type Field = 'name' | 'description' | 'region';

/** Answers given as options. What is missing is asked for or, with `--json`, has its default. */
export type Given = {
  languages?: string;
  places?: string;
  address?: string;
  feed?: string[];
  json?: boolean;
} & Partial<Record<`${Field}${Capitalize<Language>}` | 'regionOfEn' | 'regionOfRu', string>>;

/** Everything with which a new site begins. */
export type Answers = {
  site: SiteFile;
  places: PlacesFile;
  address: Address | null;
  feeds: string[];
};

/** The names of options in commander. */
const CAPITALISED = { ar: 'Ar', en: 'En', ru: 'Ru', fa: 'Fa' } as const satisfies {
  [Each in Language]: Capitalize<Each>;
};

const optionOf = (field: Field, language: Language) => `${field}${CAPITALISED[language]}` as const;

/** @throws DeskError on an option that is wrong, or when an answer is missing and nobody can be asked. */
export const askSite = async (desk: Desk, given: Given): Promise<Answers> => {
  const asker = given.json ? null : new Asker(desk);
  const languages =
    given.languages !== undefined
      ? ofOption('--languages', () => readLanguages(given.languages ?? ''))
      : ((await asker?.propose(
          `Languages of the interface, the first one that of the articles: ${USUAL_LANGUAGES.join(' ')} (Enter takes them; there is fa, too)`,
          [...USUAL_LANGUAGES],
          readLanguages,
        )) ?? [...USUAL_LANGUAGES]);

  const name = await askText(languages, async (language) => {
    const option = given[optionOf('name', language)];
    if (option !== undefined) return ofOption(`--name-${language}`, () => readLine(option));
    if (!asker) throw new DeskError(`--name-${language}: expected a name, found none`);
    return asker.ask(`Name of the site in ${LANGUAGE_NAMES[language]}:`, readLine);
  });
  const description = await askText(languages, async (language) => {
    const option = given[optionOf('description', language)];
    if (option !== undefined) return ofOption(`--description-${language}`, () => readLine(option));
    const proposal = defaultSite.description[language];
    const question = `One sentence in ${LANGUAGE_NAMES[language]}, what it brings: ${proposal} (Enter takes it)`;
    return (await asker?.propose(question, proposal, readLine)) ?? proposal;
  });
  const site = { name, description, languages };

  const places = await askPlaces(asker, given.places, languages, {
    askText: (field, question) =>
      askText(languages, async (language) => {
        const option = given[optionOf(field, language)];
        if (option !== undefined) return ofOption(`--${field}-${language}`, () => readLine(option));
        if (!asker) throw new DeskError(`--${field}-${language}: expected a name, found none`);
        return asker.ask(`${question} in ${LANGUAGE_NAMES[language]}:`, readLine);
      }),
    askOf: async (language, regionName, question) => {
      const option = given[`regionOf${CAPITALISED[language]}`];
      if (option !== undefined) return ofOption(`--region-of-${language}`, () => readLine(option));
      return (await asker?.propose(question, regionName, readLine)) ?? regionName;
    },
  });

  const address =
    given.address !== undefined
      ? ofOption('--address', () => readSiteAddress(given.address ?? ''))
      : ((await asker?.propose(
          'Address of publication, such as https://news.example/ (Enter: as the forge gives it):',
          null,
          readSiteAddress,
        )) ?? null);
  const feeds = ofOption('--feed', () => readFeeds(given.feed ?? []));
  if (given.feed === undefined && asker) {
    const question =
      'Addresses of feeds to follow, one a line; a line with only a full stop ends it:';
    feeds.push(...readFeeds(await asker.askLines(question, (line) => readFeeds([line]))));
  }
  return { site, places, address, feeds };
};

const askText = async (
  languages: readonly Language[],
  ask: (language: Language) => Promise<string>,
): Promise<OwnText> => {
  const text: OwnText = {};
  for (const language of languages) text[language] = await ask(language);
  return text;
};
