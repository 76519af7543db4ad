import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { DeskError } from '../desk.ts';

/** A built site in its folder. */
export type BuiltSite = {
  dir: string;
  /** The address of its root, with a slash at the end, as the build was told it. */
  address: string;
  /**
   * The text of a file.
   * @param file from the site's root: `data/manifest.json`.
   * @returns null if there is none.
   */
  read: (file: string) => Promise<string | null>;
  readBytes: (file: string) => Promise<Uint8Array | null>;
};

/**
 * Opens a built site. The site's address is read from the build, so that nobody has to state it a
 * second time or can state another one.
 * @throws DeskError when there is none.
 */
export const openBuiltSite = async (dir: string): Promise<BuiltSite> => {
  const readBytes = (file: string) => readFile(path.join(dir, file)).catch(() => null);
  const read = async (file: string) => (await readBytes(file))?.toString() ?? null;
  const robots = await read('robots.txt');
  const address = /^Sitemap: (\S+\/)sitemap\.xml$/m.exec(robots ?? '')?.[1];
  if (address === undefined || !URL.canParse(address))
    throw new DeskError(
      `${dir}\n  expected: a built site, whose robots.txt names its sitemap\n  cure:     run \`npm run build\`, or name its folder with --dist`,
    );
  return { dir, address, read, readBytes };
};
