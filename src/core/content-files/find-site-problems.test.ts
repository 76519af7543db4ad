import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { INVENTED_MARK, inventSiteFile } from '../../../tools/testing/invent-site-file.ts';
import { writeFolder } from '../../../tools/testing/test-content.ts';
import { findSiteProblems } from './find-site-problems.ts';

const folderWith = async (files: Record<string, string | object>) => {
  const content = await writeFolder(files);
  onTestFinished(content.remove);
  return content.dir;
};
const site = inventSiteFile();

it('finds nothing in a right file with its mark, and in a folder without one', async () => {
  const right = await folderWith({ 'site.json': site, 'mark.svg': INVENTED_MARK });
  expect(await findSiteProblems(right)).toEqual([]);
  expect(await findSiteProblems(await folderWith({}))).toEqual([]);
});

it('finds what is wrong with the mark, in its own file', async () => {
  const dir = await folderWith({ 'site.json': site, 'mark.svg': '<svg/>' });
  expect(await findSiteProblems(dir)).toEqual([
    expect.objectContaining({ file: 'mark.svg', found: '<svg> without it' }),
  ]);
});

it('finds a mark that is missing or cannot be read', async () => {
  const missing = {
    file: 'site.json',
    field: 'mark',
    expected: 'a file beside this one that can be read',
    found: 'no mark.svg',
  };
  const dir = await folderWith({ 'site.json': site });
  expect(await findSiteProblems(dir)).toEqual([missing]);
  await mkdir(path.join(dir, 'mark.svg'));
  expect(await findSiteProblems(dir)).toEqual([missing]);
});
