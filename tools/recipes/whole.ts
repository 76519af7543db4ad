import {
  articleDataPath,
  coveragePath,
  listIndexPath,
  listPagePath,
  PAGE_SIZE,
  type Manifest,
} from '../../src/core/site/manifest.ts';
import { frontFilePath } from '../../src/core/site/front-file.ts';
import { searchManifestPaths } from '../../src/core/search/format.ts';
import type { Change } from './bucket-server.ts';

/** What a page, the manifest or the worker refers to, so that a host must have it. */
const PART =
  /(?<![\w-])(?:assets|data|media|cards)\/[\w./-]+\.(?:js|css|json|bin|svg|png|woff2)\b/g;

const partsOf = (file: string, body: string): string[] =>
  file.endsWith('.html') || file === 'sw.js' ? (body.match(PART) ?? []) : [];

/** The files that a manifest names by hashes, and the articles of the lists that it names. */
const namedBy = (manifest: string, site: ReadonlyMap<string, string>): string[] => {
  const { lists, coverage, front, search } = JSON.parse(manifest) as Manifest;
  const named = Object.entries(lists).flatMap(([list, entry]) => {
    const newest = Math.ceil(entry.count / PAGE_SIZE);
    const pages = entry.front.map((hash, age) => listPagePath(list, newest - age, hash));
    return entry.index === null ? pages : [...pages, listIndexPath(list, entry.index)];
  });
  const ids = named.flatMap((page) => site.get(page.slice(1))?.match(/(?<="id":")[\w-]+/g) ?? []);
  return [
    ...named,
    ...ids.map(articleDataPath),
    coveragePath(coverage),
    frontFilePath(front),
    ...searchManifestPaths(search),
  ].map((address) => address.slice(1));
};

const missingFrom = (site: ReadonlyMap<string, string>): string[] => {
  const missing: string[] = [];
  for (const [file, body] of site) {
    const named = file === 'data/manifest.json' ? namedBy(body, site) : partsOf(file, body);
    for (const part of named) if (!site.has(part)) missing.push(`${file} names ${part}`);
  }
  return missing;
};

/**
 * Replays a deploy, change by change, and finds what a reader would have missed at any moment of
 * it.
 * @param older the site that was there before.
 */
export const missedDuring = (
  older: ReadonlyMap<string, string>,
  newer: ReadonlyMap<string, string>,
  changes: readonly Change[],
): string[] => {
  const now = new Map(older);
  const missed = new Set<string>();
  for (const { kind, file } of changes) {
    if (kind === 'delete') now.delete(file);
    else now.set(file, newer.get(file) ?? '');
    for (const each of missingFrom(now)) missed.add(`after ${kind} of ${file}: ${each}`);
  }
  return [...missed];
};
