import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import type { renderPage } from '../src/app/render.tsx';

/** Bundles the app for the browser into a folder, and for this process into another; returns the latter. */
export const bundle = async (
  root: string,
  browserDir: string,
  nodeDir: string,
): Promise<typeof renderPage> => {
  const shared = { root, logLevel: 'warn', configFile: path.join(root, 'vite.config.ts') } as const;
  await build({ ...shared, build: { outDir: browserDir, emptyOutDir: true } });
  await build({
    ...shared,
    build: { outDir: nodeDir, emptyOutDir: true, ssr: 'src/app/render.tsx', copyPublicDir: false },
  });
  const module: unknown = await import(pathToFileURL(path.join(nodeDir, 'render.js')).href);
  return (module as { renderPage: typeof renderPage }).renderPage;
};
