import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import type { renderEmbed } from '../src/app/render.tsx';

/** The app bundled for Node: the file, which threads load for themselves, and what this one needs of it. */
type Renderers = { renderFile: string; renderEmbed: typeof renderEmbed };

/** Bundles the app for the browser into a folder, and for Node into another. */
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
  const renderFile = path.join(nodeDir, 'render.js');
  const module: unknown = await import(pathToFileURL(renderFile).href);
  return { renderFile, renderEmbed: (module as Pick<Renderers, 'renderEmbed'>).renderEmbed };
};
