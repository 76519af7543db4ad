import { rename } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import type { renderEmbed } from '../src/app/render.tsx';

/** The bundler's page, and the app for Node: its file, which threads load for themselves, and what this one needs of it. */
type Bundle = { templateFile: string; renderFile: string; renderEmbed: typeof renderEmbed };

/** Bundles the app for the browser into a folder, and for Node into another. */
export const bundle = async (
  root: string,
  browserDir: string,
  nodeDir: string,
): Promise<Bundle> => {
  const shared = { root, logLevel: 'warn', configFile: path.join(root, 'vite.config.ts') } as const;
  await build({ ...shared, build: { outDir: browserDir, emptyOutDir: false } });
  await build({
    ...shared,
    build: { outDir: nodeDir, emptyOutDir: true, ssr: 'src/app/render.tsx', copyPublicDir: false },
  });
  const renderFile = path.join(nodeDir, 'render.js');
  const module: unknown = await import(pathToFileURL(renderFile).href);
  // Out of the way of the front page.
  const templateFile = path.join(nodeDir, 'index.html');
  await rename(path.join(browserDir, 'index.html'), templateFile);
  const { renderEmbed: render } = module as Pick<Bundle, 'renderEmbed'>;
  return { templateFile, renderFile, renderEmbed: render };
};
