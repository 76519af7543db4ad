import { searchHash, searchManifestPaths } from '../../src/core/search/format.ts';
import { MANIFEST_PATH, type Manifest } from '../../src/core/site/manifest.ts';
import { createRun } from '../steps/run-steps.ts';
import { content, listing, names, partners, pictures, stories } from '../build/content-steps.ts';
import { searchIndex } from '../build/page-steps.ts';
import { STEPS } from '../build/site-steps.ts';
import type { Work } from '../build/work.ts';
import { openCards } from '../cards/open-cards.ts';
import { siteOf, type BuildConfig } from '../config.ts';
import { planPictures, type PlannedPictures } from '../pictures/plan-pictures.ts';
import { siteInMemory } from '../site/site-in-memory.ts';
import { noThreads } from '../threads/no-threads.ts';
import { listCards } from '../cards/write-cards.ts';

/** The index's name in development: the real one is known only once there is an index. */
const INDEX = searchHash('development', 'lasting');

const MEDIA = '/media/';

type Input = Pick<Work, 'cacheDir' | 'loadApp'> & { config: BuildConfig };

/** What a build of the current content would write, made file by file on request. */
export type SiteOnDemand = {
  /** Rejects with what is wrong with the content. */
  checked: Promise<unknown>;
  /**
   * A file made from content, by the step that makes it; null if there is none of that name.
   * @param file path from the site's root, e.g. `/feed.xml`.
   */
  read: (file: string) => Promise<Uint8Array | null>;
};

export const openSiteOnDemand = ({ config, cacheDir, loadApp }: Input): SiteOnDemand => {
  const output = siteInMemory();
  const { artefacts } = output;
  const bundle = async () => {
    throw new Error('Nothing is bundled while somebody writes.');
  };
  const shared = { config, site: siteOf(config), output, artefacts, cacheDir, loadApp };
  let planned: PlannedPictures | undefined;
  const makePictures: Work['makePictures'] = async ({ articles }) => {
    planned = await planPictures({ articles, contentDir: config.contentDir, cacheDir });
    return planned.pictures;
  };
  const run = createRun<Work>(
    { ...shared, makePictures, pool: noThreads, bundle },
    (_name, _unit, make) => make(() => {}),
  );

  const readPicture = async (file: string): Promise<Uint8Array | null> => {
    await run.of(pictures);
    return planned?.read(file) ?? null;
  };

  const readManifest = async (): Promise<Uint8Array> => {
    const manifest: Manifest = { ...(await run.of(listing)), search: INDEX };
    return Buffer.from(JSON.stringify(manifest));
  };

  /** Draws a single card: drawing all of them takes long. */
  const drawCard = async (file: string): Promise<Uint8Array | null> => {
    const { articles } = await run.of(content);
    const made = await run.of(pictures);
    const lists = { partners: await run.of(partners), stories: await run.of(stories) };
    const card = (await listCards({ articles, ...config, ...lists, pictures: made })).get(file);
    if (!card) return null;
    const draw = await openCards(cacheDir, async (picture) => {
      const bytes = await readPicture(picture);
      if (!bytes) throw new Error(`There is no ${picture}.`);
      return bytes;
    });
    return draw(card);
  };

  const checked = Promise.all([run.of(content), run.of(names)]);
  // Whoever asks for a file gets the error too.
  checked.catch(() => {});
  return {
    checked,
    read: async (file) => {
      if (file.startsWith(MEDIA)) return readPicture(file);
      if (file === MANIFEST_PATH) return readManifest();
      const part = searchManifestPaths(INDEX).indexOf(file);
      if (part >= 0)
        return artefacts.readBytes(searchManifestPaths(await run.of(searchIndex))[part] ?? '');
      const makers = STEPS.filter(({ makes }) => makes(file));
      if (makers.length === 0) return drawCard(file);
      await Promise.all(makers.map(run.of));
      return artefacts.readBytes(file).catch(() => null);
    },
  };
};
