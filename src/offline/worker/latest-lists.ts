import { frontFilePath } from '../../core/site/front-file.ts';
import { PLACES } from '../../core/news/country.ts';
import { partnerLinePath } from '../../core/site/partners.ts';
import {
  coveragePath,
  firstFrontPage,
  listPagePath,
  MANIFEST_PATH,
  pageCount,
  type Manifest,
} from '../../core/site/manifest.ts';

/**
 * The files of a manifest's newest lists: those that every front needs, the strip of months, and
 * those that only the front page needs.
 */
const filesOfFronts = ({ lists, coverage, front: frontFile }: Manifest): string[] => [
  ...Object.entries(lists).flatMap(([name, { count, front }]) =>
    count === 0
      ? []
      : front.map((hash, at) =>
          listPagePath(name, Math.max(pageCount(count) - at, firstFrontPage(count)), hash),
        ),
  ),
  coveragePath(coverage),
  frontFilePath(frontFile),
  // The lines of partners beside the filters.
  ...[null, ...PLACES].map(partnerLinePath),
];

/**
 * Fetches the newest lists, for the next time without a network. A list that does not load is left
 * for later.
 * @param get fetches as for a page, so that the answer is kept
 */
export const refreshLists = async (
  base: string,
  get: (url: string) => Promise<Response>,
): Promise<void> => {
  const url = (path: string) => base.slice(0, -1) + path;
  const manifest = (await (await get(url(MANIFEST_PATH))).json()) as Manifest;
  for (const file of filesOfFronts(manifest)) await get(url(file));
};
