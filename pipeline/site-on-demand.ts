import { searchManifestPath } from '../src/core/search/format.ts';
import { MANIFEST_PATH, type Manifest } from '../src/core/site/manifest.ts';
import { createRun } from './build/run-steps.ts';
import { content, listing, names, pictures, searchIndex, STEPS } from './build/site-steps.ts';
import type { Work } from './build/work.ts';
import { openCards } from './cards/open-cards.ts';
import { siteOf, type BuildConfig } from './config.ts';
import { siteInMemory } from './site/site-in-memory.ts';
import { noThreads } from './threads/no-threads.ts';
import { listCards } from './write-cards.ts';

/** The index's name while somebody writes: the true one is known only when there is an index. */
const INDEX = 'development';

type Input = Pick<Work, 'cacheDir' | 'loadApp'> & { config: BuildConfig };

/** What a build of the content as it is now would write, made file by file when it is asked for. */
export type SiteOnDemand = {
  /** Rejects with what is wrong with the content. */
  checked: Promise<unknown>;
  /**
   * A file that is made of content, by the step that gives it; null where there is none of that name.
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
  const run = createRun<Work>({ ...shared, pool: noThreads, bundle }, (_name, _unit, make) =>
    make(() => {}),
  );

  const readManifest = async (): Promise<Uint8Array> => {
    const manifest: Manifest = { ...(await run.of(listing)), search: INDEX };
    return Buffer.from(JSON.stringify(manifest));
  };

  /** A card by itself: to draw all of them takes long. */
  const drawCard = async (file: string): Promise<Uint8Array | null> => {
    const { articles } = await run.of(content);
    const made = await run.of(pictures);
    const card = listCards({ articles, ...config, pictures: made }).get(file);
    if (!card) return null;
    const draw = await openCards(cacheDir, artefacts.readBytes);
    return draw(card);
  };

  const checked = Promise.all([run.of(content), run.of(names)]);
  // Who asks for a file is told of it too.
  checked.catch(() => {});
  return {
    checked,
    read: async (file) => {
      if (file === MANIFEST_PATH) return readManifest();
      if (file === searchManifestPath(INDEX))
        return artefacts.readBytes(searchManifestPath(await run.of(searchIndex)));
      const makers = STEPS.filter(({ makes }) => makes(file));
      if (makers.length === 0) return drawCard(file);
      await Promise.all(makers.map(run.of));
      return artefacts.readBytes(file).catch(() => null);
    },
  };
};
