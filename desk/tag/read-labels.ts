import { createReadStream } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { createGunzip } from 'node:zlib';
import { readContent } from '../../src/core/content-files/read-content.ts';
import { textsOf } from '../../src/core/news/rich-text.ts';
import { DeskError } from '../desk.ts';
import { parseJson } from '../store/parse-json.ts';
import { labelSchema, type Label } from './evaluate.ts';
import { readTexts, type TagText } from './read-texts.ts';

/** Labels of a JSON Lines file. @throws DeskError that names the first bad line. */
export const readLabels = async (file: string): Promise<Label[]> => {
  const text = await readFile(file, 'utf8').catch(() => {
    throw new DeskError(`${file}: expected a file of labels, found none; check the name`);
  });
  return text.split('\n').flatMap((line, at) => {
    if (line.trim() === '') return [];
    const label = labelSchema.safeParse(parseJson(line));
    if (label.success) return [label.data];
    throw new DeskError(
      `${file}, line ${at + 1}: expected {"id", "about", "region"}, found ${line.slice(0, 80)}`,
    );
  });
};

/**
 * The labelled texts: from the content folder, by id or else by title; the others from JSON Lines
 * files, which may be compressed with gzip.
 */
export const findTexts = async (
  labels: readonly Label[],
  contentDir: string,
  textFiles: readonly string[],
): Promise<(TagText | undefined)[]> => {
  const { articles } = await readContent(contentDir);
  const known = new Map<string, TagText>();
  for (const { id, title, body } of articles) {
    const text = { id, title, paragraphs: textsOf(body) };
    for (const key of [id, title]) known.set(key, text);
  }
  const wanted = new Set(labels.map(({ id }) => id).filter((id) => id && !known.has(id)));
  for (const file of wanted.size > 0 ? textFiles : [])
    for await (const text of readTexts(file, openTexts(file)))
      if (!('reason' in text) && wanted.has(text.id)) known.set(text.id, text);
  return labels.map(({ id, title }) => known.get(id ?? '') ?? known.get(title ?? ''));
};

const openTexts = (file: string): AsyncIterable<Uint8Array> =>
  file.endsWith('.gz') ? createReadStream(file).pipe(createGunzip()) : createReadStream(file);

const TEXTS = /\.jsonl(\.gz)?$/;

/** Where the texts of labels lie by default: in a folder `corpus` beside the labels' folder. */
export const findTextFiles = async (labelFile: string): Promise<string[]> => {
  const folder = path.resolve(path.dirname(labelFile), '../corpus');
  const names = await readdir(folder).catch(() => []);
  return names.filter((name) => TEXTS.test(name)).map((name) => path.join(folder, name));
};

/** @throws DeskError when there is no such file */
export const expectFile = async (file: string): Promise<string> => {
  const entry = await stat(file).catch(() => null);
  if (entry?.isFile()) return file;
  throw new DeskError(`${file}: expected a file, found none; check the name`);
};
