import { stat } from 'node:fs/promises';
import { join, sep } from 'node:path';

type Found = { file: string } | { missingSlash: true } | null;

// Hosts read these files and do not serve them.
const PRIVATE = new Set(['/_headers', '/_redirects']);

const isFile = (path: string) =>
  stat(path).then(
    (found) => found.isFile(),
    () => false,
  );

/** The path inside the site of a request's raw path, decoded; null when it is malformed or outside the site. */
export function decodeSitePath(rawPath: string, base: string): string | null {
  if (!rawPath.startsWith(base)) return null;
  try {
    const path = `/${decodeURIComponent(rawPath.slice(base.length))}`;
    return path.includes('\0') ? null : path;
  } catch {
    return null;
  }
}

/** The file that answers a path of the site: itself, the index of a folder, or with `cleanUrls` a page without its ending. Never one outside `dir`. */
export async function findServedFile(dir: string, path: string, cleanUrls = false): Promise<Found> {
  const file = join(dir, path);
  if (!`${file}/`.startsWith(dir + sep) || PRIVATE.has(path)) return null;
  if (await isFile(file)) return { file };
  const index = join(file, 'index.html');
  if (!(await isFile(index))) {
    const page = `${file}.html`;
    return cleanUrls && (await isFile(page)) ? { file: page } : null;
  }
  return path.endsWith('/') ? { file: index } : { missingSlash: true };
}
