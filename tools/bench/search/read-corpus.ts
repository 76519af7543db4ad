import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { Article } from '../../../src/core/news/article.schema.ts';
import { compareHeadlines } from '../../../src/core/news/headline.ts';

type Line = {
  id?: string | number;
  title?: string;
  content?: string;
  date?: string;
  source?: string;
};

/** Lines of JSON from a file, which may be compressed. */
export const readJsonLines = <Row>(file: string): Row[] => {
  const bytes = readFileSync(file);
  const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString();
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Row);
};

/** A corpus (JSON Lines of id, title, content, date, source) as articles, newest first. */
export const readCorpus = (file: string): Article[] =>
  readJsonLines<Line>(file)
    .filter(({ title }) => title !== undefined && title.trim() !== '')
    .map(({ id, title = '', content = '', date, source }, at) => ({
      id: `${at}-${id ?? ''}`,
      title,
      publishedAt: date?.slice(0, 10) ?? null,
      countries: [],
      region: false,
      partners: [],
      source: source === undefined ? null : { name: source, url: null },
      body: content
        .split('\n')
        .filter((text) => text.trim() !== '')
        .map((text) => ({ type: 'paragraph' as const, text })),
    }))
    .sort(compareHeadlines);
