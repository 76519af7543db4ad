import defaultPlaces from '../../src/core/newsroom/default-places.json' with { type: 'json' };
import { placeName } from '../../src/core/newsroom/place-name.ts';
import type { PlacesFile } from '../../src/core/newsroom/places.schema.ts';
import { LANGUAGE_NAMES, type Language } from '../../src/core/newsroom/languages.ts';
import type { OwnText } from '../../src/core/newsroom/site.schema.ts';
import type { Asker } from '../new/asker.ts';
import { ofOption, readPlaceCodes } from './answers.ts';

/** Asks for a text in each language of the site; passed in, so that all such questions are asked alike. */
type AskText = (option: 'region', question: string) => Promise<OwnText>;

/** How some languages change a name after "news of", with an example for the default region. */
const CHANGED = {
  en: 'with its article, if it has one, as in "the Sahel"',
  ru: 'in the genitive, as in «Сахеля»',
} as const;

type Changing = keyof typeof CHANGED;

/**
 * Asks for the form that the region's name takes after "news of".
 * @param name of the region, which is the default answer
 */
type AskOf = (language: Changing, name: string, question: string) => Promise<string>;

/** What news can be filtered by: the default places, or countries by their codes and the region's name. */
export const askPlaces = async (
  asker: Asker | null,
  given: string | undefined,
  languages: readonly Language[],
  { askText, askOf }: { askText: AskText; askOf: AskOf },
): Promise<PlacesFile> => {
  const { region, countries } = defaultPlaces;
  const usual = countries.map(({ code }) => code);
  const codes =
    given !== undefined
      ? ofOption('--places', () => readPlaceCodes(given))
      : ((await asker?.propose(
          `Countries that news can be filtered by, two to eight codes such as TD NE ML: ${usual.join(' ')} (Enter takes them)`,
          usual,
          readPlaceCodes,
        )) ?? usual);
  const isUsual = codes.join() === usual.join();
  return {
    region: isUsual
      ? { name: region.name, of: region.of }
      : await askRegion(await askText('region', 'Name of their region'), askOf),
    countries: codes.map((code) => {
      const known = countries.find((each) => each.code === code);
      const name = Object.fromEntries(
        languages.map((language) => [language, placeName(known ?? { code }, language)]),
      );
      return { code, name };
    }),
  };
};

const askRegion = async (name: OwnText, askOf: AskOf): Promise<PlacesFile['region']> => {
  const of: OwnText = {};
  for (const language of ['en', 'ru'] as const) {
    const own = name[language];
    if (own === undefined) continue;
    const question = `The same as it stands in "news of …" in ${LANGUAGE_NAMES[language]}, ${CHANGED[language]}: ${own} (Enter takes it)`;
    const said = await askOf(language, own, question);
    if (said !== own) of[language] = said;
  }
  return { name, ...(Object.keys(of).length > 0 && { of }) };
};
