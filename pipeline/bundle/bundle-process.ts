import path from 'node:path';
import { build } from 'vite';
import { formatSystemError } from '../../src/core/content-files/system-error.ts';
import { BUNDLE_MANIFEST, TOLD } from './bundle-manifest.ts';
import { bundleWorker } from './bundle-worker.ts';

// The process in which the app is bundled. bundle.ts starts it and defines the arguments.
const [root = '', browserDir = '', nodeDir = '', worker] = process.argv.slice(2);
const shared = {
  root,
  logLevel: 'warn',
  configFile: path.join(root, 'vite.config.ts'),
  configLoader: 'native',
} as const;
try {
  await build({
    ...shared,
    build: { outDir: browserDir, emptyOutDir: false, manifest: BUNDLE_MANIFEST },
  });
  await build({
    ...shared,
    build: { outDir: nodeDir, emptyOutDir: true, ssr: 'src/app/render.tsx', copyPublicDir: false },
  });
  await bundleWorker(root, nodeDir, worker === 'worker' ? worker : 'kill-switch');
} catch (error) {
  const message = formatSystemError(error);
  if (message === null) throw error;
  process.stderr.write(`${message}\n`);
  process.exit(TOLD);
}
