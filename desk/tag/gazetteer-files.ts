import { readdirSync, readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { ContentError } from '../../src/core/content-files/content-problem.ts';
import { readJsonFile } from '../../src/core/content-files/read-json-file.ts';
import { ARTICLE_LANGUAGES } from '../../src/core/fields/article-languages.ts';
import { COUNTRIES } from '../../src/core/news/country.ts';

/* The schema of the gazetteer's files. docs/desk/tagging.md says how to add a name. */

const form = z.string().min(2, { error: 'a name of at least two letters' });
const source = z.string().min(1, { error: 'where the fact or the spelling was taken from' });

export const placeFile = <Code extends z.ZodType<string>>(code: Code) =>
  z.strictObject({
    $schema: z.string().optional().describe("Where editors' tools find the JSON Schema."),
    code: code.describe('What the entries of the file stand for.'),
    entries: z.array(
      z.strictObject({
        kind: z
          .enum(['name', 'people', 'place', 'person', 'organisation', 'doubtful'])
          .describe(
            '`doubtful` counts only beside a sure one: it is the name of other things too.',
          ),
        forms: z
          .array(form)
          .min(1)
          .describe('Spellings, without what is written onto their front.'),
        lang: z
          .enum(ARTICLE_LANGUAGES)
          .optional()
          .describe('The language of the spellings; else that of the site’s articles.'),
        source: source.describe('Where the fact or the spelling was taken from.'),
      }),
    ),
  });

export const trapFile = z.strictObject({
  $schema: z.string().optional().describe("Where editors' tools find the JSON Schema."),
  traps: z.array(
    z.strictObject({
      words: z.array(form).min(1),
      is: z.string().min(1).describe('What the words mean instead.'),
      source,
    }),
  ),
});

const worldFile = z.strictObject({
  source,
  countries: z.record(
    z.string().regex(/^[A-Z]{2}$/),
    z.strictObject({ names: z.array(form), people: z.array(form).optional() }),
  ),
});

export type PlaceFile = z.infer<ReturnType<typeof placeFile<z.ZodString>>>;
export type TrapFile = z.infer<typeof trapFile>;
type WorldFile = z.infer<typeof worldFile>;

const FOLDER = path.join(import.meta.dirname, 'gazetteer');
const TRAPS = 'traps.json';
const WORLD = 'world.json';

/** The desk's own files: of countries, whichever the site is about, of the world, and of traps. */
export const readHouseFiles = (): { places: PlaceFile[]; world: WorldFile; traps: TrapFile } => {
  const read = (file: string): unknown => JSON.parse(readFileSync(path.join(FOLDER, file), 'utf8'));
  const others = readdirSync(FOLDER).filter((file) => file !== TRAPS && file !== WORLD);
  return {
    places: others.map((file) => placeFile(z.string()).parse(read(file))),
    world: worldFile.parse(read(WORLD)),
    traps: trapFile.parse(read(TRAPS)),
  };
};

/** The files of a content folder's own gazetteer. */
export type OwnFiles = { places: readonly PlaceFile[]; traps: readonly TrapFile[] };

/** @throws ContentError naming everything that is wrong with them */
export const readOwnFiles = async (contentDir: string): Promise<OwnFiles> => {
  const part = 'gazetteer';
  const files = await readdir(path.join(contentDir, part)).catch(() => []);
  const names = files.filter((file) => file.endsWith('.json') && !file.endsWith('.schema.json'));
  const ownCode = z.enum([...COUNTRIES, 'region']);
  const places = await Promise.all(
    names
      .filter((file) => file !== TRAPS)
      .map((file) => readJsonFile(contentDir, `${part}/${file}`, placeFile(ownCode))),
  );
  const traps = await Promise.all(
    names
      .filter((file) => file === TRAPS)
      .map((file) => readJsonFile(contentDir, `${part}/${file}`, trapFile)),
  );
  const problems = [...places, ...traps].flatMap((each) =>
    'problems' in each ? each.problems : [],
  );
  if (problems.length > 0) throw new ContentError(problems);
  return {
    places: places.flatMap((each) => ('content' in each ? [each.content] : [])),
    traps: traps.flatMap((each) => ('content' in each ? [each.content] : [])),
  };
};
