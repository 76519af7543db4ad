import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** A site to measure: the folder that its build wrote. */
export type Peer = { name: string; dir: string };

const CURE = 'Build each peer first, or move what is no peer out of the folder.';

const isFolder = (path: string) => existsSync(path) && statSync(path).isDirectory();
const isSite = (dir: string) => existsSync(join(dir, 'index.html'));

/** The built site of one peer. A project's own `index.html`, which some bundlers need, does not count. */
function findBuild(folder: string): string | null {
  const dist = join(folder, 'dist');
  if (isSite(dist)) return dist;
  return isSite(folder) && !existsSync(join(folder, 'package.json')) ? folder : null;
}

/** The built peers of a folder by their names, each in `<name>/dist` or in `<name>` itself. */
export function findPeers(dir: string): Peer[] {
  if (!isFolder(dir)) {
    throw new Error(
      `--peers expects a folder of built sites, but there is no folder "${dir}". Name one that holds <name>/dist/index.html for each peer.`,
    );
  }
  if (isSite(dir) || isSite(join(dir, 'dist'))) {
    throw new Error(
      `--peers expects a folder of built sites, but "${dir}" is one site. Name the folder around it.`,
    );
  }
  const names = readdirSync(dir)
    .filter((name) => !name.startsWith('.') && name !== 'node_modules')
    .filter((name) => isFolder(join(dir, name)))
    .toSorted();
  if (names.length === 0) {
    throw new Error(
      `--peers expects a folder of built sites, but "${dir}" has no folders in it. ${CURE}`,
    );
  }
  return names.map((name) => {
    const build = findBuild(join(dir, name));
    if (build !== null) return { name, dir: build };
    throw new Error(
      `the peer "${name}" is not built: expected ${join(dir, name, 'dist', 'index.html')}, or ${join(dir, name, 'index.html')} without a package.json beside it. ${CURE}`,
    );
  });
}
