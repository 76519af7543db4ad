import { sourceVersion } from '../source-version.ts';

/** Changes with whatever decides how a page looks, but for its content: the app, the pipeline, the libraries, Node. */
export const readPageVersion = async (): Promise<string> =>
  process.version +
  (await sourceVersion(['src', 'pipeline', 'index.html', 'vite.config.ts', 'package-lock.json']));
