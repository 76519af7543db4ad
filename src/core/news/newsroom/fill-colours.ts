import type { Palettes } from './palette.ts';

/** The theme and the name that a sheet asks for. */
const ASKED = /colour\((\w+), ([\w-]+)\)/g;

/** A colour that a sheet asks for of each place: `--place-each: colour(day, each);`. */
const OF_EACH = /--[\w-]*each:\s*colour\((\w+), each\);?\s*/g;
/** A rule of each place: `[data-place='each'] { … }`. */
const RULE_OF_EACH = /\[data-place=(['"]?)each\1\]\s*\{[^{}]*\}\s*/g;

/**
 * A text, such as a sheet, with the colours that it asks for as `colour(day, paper)`. What it says of
 * `each` is said of every place, in the order of menus; on sepia only where that is not as by day.
 * @throws Error on a name that is none
 */
export const fillColours = (
  text: string,
  palettes: Palettes,
  places: readonly string[],
): string => {
  const known: Readonly<Record<string, Readonly<Record<string, string>>>> = palettes;
  const ofEach = (part: string, of = places) =>
    of.map((place) => part.replaceAll('each', place)).join('');
  return text
    .replaceAll(OF_EACH, (part, theme: string) =>
      ofEach(
        part,
        theme === 'sepia'
          ? places.filter((place) => palettes.sepia[place] !== palettes.day[place])
          : places,
      ),
    )
    .replaceAll(RULE_OF_EACH, (rule) => ofEach(rule))
    .replaceAll(ASKED, (asked, theme: string, name: string) => {
      const colour = known[theme]?.[name];
      if (colour === undefined) throw new Error(`${asked}: there is no such colour.`);
      return colour;
    });
};
