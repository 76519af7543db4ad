import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { inNewsroom } from '../../tools/testing/in-newsroom.ts';
import { inventSiteFile } from '../../tools/testing/invent-site-file.ts';

const { mark: _mark, ...SITE } = inventSiteFile();

const versionWith = async (site: object): Promise<unknown> => {
  const folder = await mkdtemp(path.join(tmpdir(), 'index-version-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  await writeFile(path.join(folder, 'site.json'), JSON.stringify({ ...SITE, ...site }));
  return inNewsroom(
    folder,
    `const { readIndexVersion } = await import('./pipeline/search/index-version.ts');
    answer(await readIndexVersion());`,
  );
};

it('an index is made anew when its days or its words change, and otherwise is not', async () => {
  const version = await versionWith({ timeZone: '+05:00' });
  expect(await versionWith({ timeZone: '+05:00', tagline: SITE.name })).toBe(version);
  expect(await versionWith({ timeZone: '-03:30' })).not.toBe(version);
  expect(await versionWith({ timeZone: '+05:00', articleLanguage: 'fa' })).not.toBe(version);
});
