import defaultPlaces from '../../src/core/news/newsroom/default-places.json' with { type: 'json' };
import { placeName } from '../../src/core/news/newsroom/place-name.ts';
import type { PlacesFile } from '../../src/core/news/newsroom/places.schema.ts';
import type { Language, OwnText } from '../../src/core/news/newsroom/site.schema.ts';
import type { Asker } from '../new/asker.ts';
import { ofOption, readPlaceCodes } from './answers.ts';

/** Asks for a text in each language of the site; passed in, so that all such questions are asked alike. */
type AskText = (option: 'region', question: string) => Promise<OwnText>;

/** What news can be filtered by: the default places, or countries by their codes and the region's name. */
export const askPlaces = async (
  asker: Asker | null,
  given: string | undefined,
  languages: readonly Language[],
  askText: AskText,
): Promise<PlacesFile> => {
  const { region, countries } = defaultPlaces;
  const usual = countries.map(({ code }) => code);
  const codes =
    given !== undefined
      ? ofOption('--places', () => readPlaceCodes(given))
      : ((await asker?.confirm(
          `Countries that news can be filtered by, two to eight codes such as TD NE ML: ${usual.join(' ')} (Enter takes them)`,
          usual,
          readPlaceCodes,
        )) ?? usual);
  const isUsual = codes.join() === usual.join();
  return {
    region: isUsual
      ? { name: region.name, of: region.of }
      : { name: await askText('region', 'Name of their region') },
    countries: codes.map((code) => {
      const known = countries.find((each) => each.code === code);
      const name = Object.fromEntries(
        languages.map((language) => [language, placeName(known ?? { code }, language)]),
      );
      return { code, name };
    }),
  };
};
