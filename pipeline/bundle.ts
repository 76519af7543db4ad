import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import type { renderEmbed, renderPage } from '../src/app/render.tsx';

/** The app itself, bundled for Node: the only way from the pipeline into it. */
type Renderers = { renderPage: typeof renderPage; renderEmbed: typeof renderEmbed };

/** Bundles the app for the browser into a folder, and for this process into another; returns the latter. */
export const bundle = async (
  root: string,
  browserDir: string,
  nodeDir: string,
): Promise<Renderers> => {
  const shared = { root, logLevel: 'warn', configFile: path.join(root, 'vite.config.ts') } as const;
  await build({ ...shared, build: { outDir: browserDir, emptyOutDir: true } });
  await build({
    ...shared,
    build: { outDir: nodeDir, emptyOutDir: true, ssr: 'src/app/render.tsx', copyPublicDir: false },
  });
  const module: unknown = await import(pathToFileURL(path.join(nodeDir, 'render.js')).href);
  return module as Renderers;
};
