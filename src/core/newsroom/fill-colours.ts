import type { Palettes } from './palette.ts';

/** A sheet's reference to a colour: its theme and its name. */
const ASKED = /colour\((\w+), ([\w-]+)\)/g;

/** A declaration for every place: `--place-each: colour(day, each);`. */
const OF_EACH = /--[\w-]*each:\s*colour\((\w+), each\);?\s*/g;
/** A rule for every place: `[data-place='each'] { … }`. */
const RULE_OF_EACH = /\[data-place=(['"]?)each\1\]\s*\{[^{}]*\}\s*/g;

/**
 * A text, such as a sheet, with its references `colour(day, paper)` replaced by colours. Rules and
 * declarations for `each` are written out for every place, in the order of menus; on sepia only for
 * places whose colour there differs from that by day.
 * @throws Error on an unknown name
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
