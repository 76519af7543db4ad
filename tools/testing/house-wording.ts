import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import {
  dictionaries,
  onDemandDictionaries,
  type Dictionary,
} from '../../src/core/i18n/dictionaries.ts';
import type { Language } from '../../src/core/newsroom/languages.ts';
import type { Article } from '../../src/core/news/article.schema.ts';
import type { Name } from '../../src/core/news/name.schema.ts';

/** A text of the project's own wording, and where it is from. */
type Entry = [key: string, text: string];
type Wording = Record<Language, Entry[]>;

const ROOT = path.resolve(import.meta.dirname, '../..');

const flatten = (dictionary: object, prefix = ''): Entry[] =>
  Object.entries(dictionary).flatMap(([key, value]: [string, unknown]): Entry[] =>
    typeof value === 'object' && value !== null
      ? flatten({ ...value }, `${prefix}${key}.`)
      : [[prefix + key, String(value)]],
  );

const readJson = (file: string): unknown => JSON.parse(readFileSync(path.join(ROOT, file), 'utf8'));

const filesIn = (folder: string): string[] =>
  readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map((name) =>
    path.posix.join(folder, name.split(path.sep).join('/')),
  );

const readAllIn = (folder: string): [string, unknown][] =>
  filesIn(folder)
    .filter((name) => /(?<!\.schema)\.json$/.test(name))
    .map((name) => [name, readJson(name)]);

/** The modules of a folder, without their tests. */
export const sourcesIn = (folder: string, ending = /\.tsx?$/): [name: string, source: string][] =>
  filesIn(folder)
    .filter((name) => ending.test(name) && !/\.test\.tsx?$/.test(name))
    .map((name) => [name, readFileSync(path.join(ROOT, name), 'utf8')]);

const interfaceOf = async (code: Language): Promise<Entry[]> => [
  ...flatten(await dictionaries[code]()),
  ...flatten(await onDemandDictionaries[code]()),
];

/** The texts of the interface. */
export const INTERFACE: Wording = {
  ar: await interfaceOf('ar'),
  en: await interfaceOf('en'),
  ru: await interfaceOf('ru'),
  fa: await interfaceOf('fa'),
};

const deskMessages = readJson('desk/lint/messages.json') as Record<string, Dictionary>;
const DESK: Wording = {
  ar: [
    ...flatten(deskMessages.ar ?? {}),
    ...flatten(readJson('desk/lint/problems-ar.json') as Dictionary),
  ],
  en: flatten(deskMessages.en ?? {}),
  ru: [],
  fa: [],
};

const descriptions = readAllIn('content/glossary') as [string, Name][];
const notes = readAllIn('content/articles') as [string, Article][];

/** The project's own words in its content: descriptions of names, and notes on what a source got wrong. */
export const CONTENT: Wording = {
  ar: [
    ...descriptions.map(([file, { description }]): Entry => [file, description]),
    ...notes.flatMap(([file, { editorNotes = [] }]) =>
      editorNotes.map(({ text }): Entry => [file, text]),
    ),
  ],
  en: descriptions.map(([file, name]): Entry => [file, name.descriptions?.en ?? '']),
  ru: descriptions.map(([file, name]): Entry => [file, name.descriptions?.ru ?? '']),
  fa: [],
};

/** All of the project's own wording in a language, on the site and at the desk. */
export const wordingOf = (code: Language): Entry[] => [
  ...INTERFACE[code],
  ...DESK[code],
  ...CONTENT[code],
];
