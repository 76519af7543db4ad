import path from 'node:path';
import { build } from 'vite';
import { bundleTargets } from './browsers.ts';
import { newsroomInBundle } from './newsroom-in-bundle.ts';

/** Bundles the service worker, or the script that switches it off, as one file: `<name>.js`. */
export const bundleWorker = async (
  root: string,
  outDir: string,
  name: 'worker' | 'kill-switch',
): Promise<void> => {
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    plugins: [newsroomInBundle()],
    build: {
      outDir,
      emptyOutDir: false,
      target: bundleTargets(),
      rolldownOptions: {
        input: path.join(root, `src/offline/worker/${name}.ts`),
        output: { format: 'iife', entryFileNames: `${name}.js` },
      },
    },
  });
};
