import { hash as digest } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { BuiltSite } from '../site/built-site.ts';
import type { Finding } from './finding.ts';

/** A file in the record that a build leaves beside the folder: its SHA-256, two words, its path. */
const LINE = /^([\da-f]{64}) \S+ \S+ (.+)$/gm;

/**
 * Compares the files of a site with the record of its build, if there is one: what a full disk or
 * an interrupted copy left out or cut short.
 * @param before what was found of the site already; a fault is told once
 */
export const checkRecord = async (
  site: BuiltSite,
  before: readonly Finding[],
): Promise<Finding[]> => {
  const record = await readFile(`${path.resolve(site.dir)}.files.txt`, 'utf8').catch(() => '');
  const known = new Set(before.map(({ where }) => fileOf(where, site.address)));
  const findings: Finding[] = [];
  for (const [, hash, where = ''] of record.matchAll(LINE)) {
    if (known.has(where)) continue;
    const bytes = await site.readBytes(where);
    if (bytes === null) findings.push({ rule: 'file-damaged', where, found: '–' });
    else if (digest('sha256', bytes) !== hash)
      findings.push({ rule: 'file-damaged', where, found: `${bytes.byteLength} B` });
  }
  return findings;
};

/** The file of a page that was named by its address. */
const fileOf = (where: string, address: string): string =>
  where.startsWith(address) ? `${where.slice(address.length)}index.html` : where;
