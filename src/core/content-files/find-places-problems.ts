import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { findWeakTones } from '../newsroom/find-weak-tones.ts';
import { formatPicture, MAP_FILES } from '../newsroom/map.ts';
import { mapLabelsSchema, mapShapesSchema } from '../newsroom/map.schema.ts';
import { placeName } from '../newsroom/place-name.ts';
import { placesSchema, type PlacesFile } from '../newsroom/places.schema.ts';
import { MAP_FOLDER } from '../newsroom/read-map.ts';
import { LEAST_CONTRAST } from '../newsroom/shades.ts';
import { USUAL_LANGUAGES } from '../newsroom/languages.ts';
import { siteSchema, type SiteFile } from '../newsroom/site.schema.ts';
import { show, type Problem } from './content-problem.ts';
import { readJsonFile } from './read-json-file.ts';

const FILE = 'places.json';

/**
 * Everything that is wrong with places.json and with its map; a folder without the file is right.
 * Like site.json, the file was read when the program began.
 */
export const findPlacesProblems = async (contentDir: string): Promise<Problem[]> => {
  if (!existsSync(path.join(contentDir, FILE))) return findMapWithoutPlaces(contentDir);
  const result = await readJsonFile(contentDir, FILE, placesSchema);
  if ('problems' in result) return result.problems;
  const site = await readJsonFile(contentDir, 'site.json', siteSchema);
  const { languages = USUAL_LANGUAGES, colours } = 'content' in site ? site.content : {};
  return [
    ...findUnnamed(result.content, languages),
    ...findWeakColours(result.content, colours?.paper),
    ...(await findMapProblems(contentDir, result.content)),
  ];
};

/** The languages of the site in which a name is missing. */
const findUnnamed = (
  { region, countries }: PlacesFile,
  languages: Readonly<NonNullable<SiteFile['languages']>>,
): Problem[] =>
  languages.flatMap((language) => {
    const missing = (field: string) => ({
      file: FILE,
      field: `${field}.name.${language}`,
      expected: `a name in this language, too; or "languages" of site.json without "${language}"`,
      found: 'nothing',
    });
    return [
      ...(region.name[language] === undefined ? [missing('region')] : []),
      ...countries.flatMap((country, at) =>
        placeName(country, language) === undefined ? [missing(`countries[${at}]`)] : [],
      ),
    ];
  });

const findWeakColours = ({ countries }: PlacesFile, paper: string | undefined): Problem[] =>
  findWeakTones(countries, paper).map(({ code, field, contrast, nearest }) => {
    const at = countries.findIndex((country) => country.code === code);
    return {
      file: FILE,
      field: `countries[${at}].${field}`,
      // Rounded down: 4.496 is not 4.5.
      expected: `a colour with a contrast of ${LEAST_CONTRAST} wherever it stands, which here is ${Math.floor(contrast * 100) / 100}; the nearest that holds is ${nearest}`,
      found: show(countries[at]?.[field]),
    };
  });

const findMapWithoutPlaces = (contentDir: string): Problem[] =>
  existsSync(path.join(contentDir, MAP_FOLDER, MAP_FILES.shapes))
    ? [
        {
          file: MAP_FOLDER,
          field: '',
          expected:
            'places.json beside it, whose map it is; delete it where the places are the default',
          found: 'no places.json',
        },
      ]
    : [];

const again = (file: string, found: string): Problem => ({
  file: `${MAP_FOLDER}/${file}`,
  field: '',
  expected:
    'what `npm run map` draws of places.json; run it again, or delete the folder for no map',
  found,
});

/**
 * Problems of the map: it must be complete and show these places. Without a map, the site shows
 * none.
 */
const findMapProblems = async (
  contentDir: string,
  { countries }: PlacesFile,
): Promise<Problem[]> => {
  if (!existsSync(path.join(contentDir, MAP_FOLDER))) return [];
  const missing = Object.values(MAP_FILES).filter(
    (file) => !existsSync(path.join(contentDir, MAP_FOLDER, file)),
  );
  if (missing.length > 0) return missing.map((file) => again(file, 'no such file'));
  const [shapes, labels] = [
    await readJsonFile(contentDir, `${MAP_FOLDER}/${MAP_FILES.shapes}`, mapShapesSchema),
    await readJsonFile(contentDir, `${MAP_FOLDER}/${MAP_FILES.labels}`, mapLabelsSchema),
  ];
  if ('problems' in shapes) return shapes.problems;
  if ('problems' in labels) return labels.problems;
  const codes = countries.map(({ code }) => code.toLowerCase());
  const others = Object.keys({ ...shapes.content.countries, ...labels.content.countries }).filter(
    (code) => !codes.includes(code),
  );
  const { countries: drawn, without = [] } = shapes.content;
  const lacking = codes.filter((code) => !(code in drawn) && !without.includes(code));
  const picture = await readFile(
    path.join(contentDir, MAP_FOLDER, MAP_FILES.picture),
    'utf8',
  ).catch(() => null);
  return [
    ...(others.length > 0
      ? [again(MAP_FILES.shapes, `${others.join(', ')}, which places.json does not have`)]
      : []),
    ...(lacking.length > 0
      ? [again(MAP_FILES.shapes, `nothing of ${lacking.join(', ')}, which places.json has`)]
      : []),
    ...(picture === formatPicture(shapes.content)
      ? []
      : [again(MAP_FILES.picture, picture === null ? 'nothing' : 'another picture')]),
  ];
};
