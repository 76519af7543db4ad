import { rm } from 'node:fs/promises';
import { USUAL_LOCALES } from '../../tools/testing/usual-locales.ts';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { renderEmbed, renderPassage } from '../../src/app/render.tsx';
import { embedPath } from '../../src/core/addresses/headlines-address.ts';
import { filterCardPath } from '../../src/core/site/card.ts';
import { MANIFEST_PATH, type Manifest } from '../../src/core/site/manifest.ts';
import { searchManifestPaths } from '../../src/core/search/format.ts';
import { inventArticles } from '../../tools/testing/invent-articles.ts';
import { inventName } from '../../tools/testing/invent-name.ts';
import { articleFile } from '../../src/core/content-files/article-file.ts';
import { writeFolder } from '../../tools/testing/test-content.ts';
import { createRun } from '../steps/run-steps.ts';
import { STEPS } from '../build/site-steps.ts';
import type { Work } from '../build/work.ts';
import { readConfig, siteOf } from '../config.ts';
import { makeIndex } from '../search/make-index.ts';
import { fileOf } from '../pages/list-views.ts';
import { siteInMemory } from '../site/site-in-memory.ts';
import { openSiteOnDemand } from './site-on-demand.ts';
import { noThreads } from '../threads/no-threads.ts';

vi.mock(import('../search/make-index.ts'), { spy: true });

const loadApp = async () => ({ renderEmbed, renderPassage });

let content: Awaited<ReturnType<typeof writeFolder>>;
let given: Pick<Work, 'config' | 'cacheDir' | 'loadApp'>;

beforeAll(async () => {
  const articles = inventArticles(60);
  content = await writeFolder({
    ...Object.fromEntries(articles.map((each) => [`content/${articleFile(each)}`, each])),
    'content/glossary/invented-name.json': inventName(),
    'content/withdrawn/gone.json': { id: 'gone', withdrawnAt: '2030-01-02' },
  });
  const config = readConfig(
    { CONTENT_DIR: 'content', CARDS_NEWEST: '3', PASSAGES_NEWEST: '2' },
    content.dir,
  );
  given = { config, cacheDir: path.join(content.dir, 'cache'), loadApp };
});
afterAll(() => content.remove());
beforeEach(() => {
  vi.mocked(makeIndex).mockClear();
});

/** Everything that the steps write without a bundle, except the cards. */
const makeAll = async (): Promise<Map<string, string>> => {
  const output = siteInMemory();
  const made = new Map<string, string>();
  const artefacts: Work['artefacts'] = {
    ...output.artefacts,
    write: async (file, text) => {
      made.set(file, Buffer.from(text).toString('base64'));
      await output.artefacts.write(file, text);
    },
  };
  const work: Work = {
    ...given,
    site: siteOf(given.config),
    output: { ...output, artefacts, place: artefacts },
    artefacts,
    makePictures: async () => new Map(),
    pool: noThreads,
    bundle: () => Promise.reject(new Error('Nothing is bundled.')),
  };
  const run = createRun(work, (_name, _unit, make) => make(() => {}));
  for (const step of STEPS) if (step.name !== 'cards') await run.of(step).catch(() => {});
  return made;
};

/** Files that are of use only in a built site: the development server does not have them. */
const OF_BUILDS = /^\/(?:_headers|_redirects|robots\.txt|sitemap.*|app\.webmanifest)$/;

describe('a site on demand', () => {
  it('has each file of content as a build writes it, by asking for this one alone', async () => {
    const made = await makeAll();
    const served = [...made].filter(([file]) => !OF_BUILDS.test(file) && file !== MANIFEST_PATH);
    expect(served.length).toBeGreaterThan(60 + 21 + 192);
    // One file of each step, each requested from a site of its own.
    const makersOf = (file: string) =>
      STEPS.filter(({ makes }) => makes(file)).map((each) => each.name);
    const asked = new Map(served.map((each) => [makersOf(each[0]).join(), each]));
    for (const [file, bytes] of asked.values()) {
      const found = await openSiteOnDemand(given).read(file);
      expect(found && Buffer.from(found).toString('base64'), file).toBe(bytes);
    }
  });

  it('has the embeds of every language', async () => {
    const site = openSiteOnDemand(given);
    for (const { code, dir, pathPrefix } of USUAL_LOCALES) {
      const page = await site.read(`${pathPrefix}${fileOf(embedPath(['kz']))}`);
      expect(String(page)).toContain(`<html lang="${code}" dir="${dir}">`);
    }
  });

  it('draws the one card that is asked for', async () => {
    const card = await openSiteOnDemand(given).read(filterCardPath(['kz']));
    expect(
      Buffer.from(card ?? [])
        .subarray(1, 4)
        .toString(),
    ).toBe('PNG');
    expect(await openSiteOnDemand(given).read('/cards/none.png')).toBeNull();
  });

  it('makes an index only when the search is asked for, once, and names it in the manifest', async () => {
    const site = openSiteOnDemand(given);
    const { search } = JSON.parse(String(await site.read(MANIFEST_PATH))) as Manifest;
    for (const file of ['/data/articles/invented-0001.json', '/feed.xml', '/data/names.json'])
      expect(await site.read(file), file).not.toBeNull();
    expect(makeIndex).not.toHaveBeenCalled();
    expect(await site.read(searchManifestPaths(search)[0])).not.toBeNull();
    expect(await site.read(searchManifestPaths(search)[1])).not.toBeNull();
    expect(makeIndex).toHaveBeenCalledTimes(1);
  });

  it('has nothing where a build writes nothing', async () => {
    const site = openSiteOnDemand(given);
    for (const file of ['/data/articles/none.json', '/data/none', '/countries/xx/feed.xml'])
      expect(await site.read(file), file).toBeNull();
  });

  it('says what is wrong with the content', async () => {
    const bad = await writeFolder({ 'content/articles/2030/bad.json': '{' });
    const config = readConfig({ CONTENT_DIR: 'content' }, bad.dir);
    const site = openSiteOnDemand({ ...given, config });
    await expect(site.checked).rejects.toThrow('articles/2030/bad.json\n  expected: valid JSON');
    await expect(site.read('/feed.xml')).rejects.toThrow('valid JSON');
    await rm(bad.dir, { recursive: true });
  });
});
