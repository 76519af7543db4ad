import { shortHash } from '../../src/core/content-files/short-hash.ts';
import { sourceVersion } from './source-version.ts';

/**
 * Changes with everything that decides how a build looks, except its content: the app, the
 * pipeline, the libraries, Node.
 * @param settings of the site, as far as files show them.
 */
export const readAppVersion = async (settings: unknown): Promise<string> => {
  const sources = [
    'src',
    'pipeline',
    'public',
    'index.html',
    'vite.config.ts',
    'package.json',
    'package-lock.json',
  ];
  return shortHash(JSON.stringify([settings, process.version, await sourceVersion(sources)]), 16);
};
