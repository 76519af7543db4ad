import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test as base } from './fixtures.ts';
import { serveBuilt } from './invented-site.ts';
import { persianContent } from '../tools/testing/persian-site.ts';

/** The content of an invented newsroom that is Persian first, with colours and a mark of its own. */
const writePersian = (folder: string): void => {
  for (const [file, content] of Object.entries(persianContent())) {
    const target = join(folder, file);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, typeof content === 'string' ? content : JSON.stringify(content));
  }
};

/** The Persian site in place of the real one. */
export const test = base.extend<object, { persianSite: string }>({
  persianSite: [
    // oxlint-disable-next-line no-empty-pattern
    ({}, provide) => serveBuilt(writePersian, provide),
    { scope: 'worker', timeout: 240_000 },
  ],
  baseURL: ({ persianSite }, provide) => provide(persianSite),
});
