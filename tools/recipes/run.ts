// `npm run test:publishing`: runs docs/publishing/bucket.sh against a bucket on this machine. It
// takes half a minute and needs rclone, which few machines have, so it is not part of `npm test`.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');

if (spawnSync('rclone', ['version']).status === 0) {
  const vitest = join(root, 'node_modules/vitest/vitest.mjs');
  const config = join(import.meta.dirname, 'vitest.config.ts');
  const { status } = spawnSync(process.execPath, [vitest, 'run', '--config', config], {
    cwd: root,
    stdio: 'inherit',
  });
  process.exitCode = status ?? 1;
} else {
  console.error(
    'test:publishing: no rclone was found, which the bucket recipe needs: install 1.60 or newer (`apt install rclone`, `brew install rclone`). NOT CHECKED.',
  );
  process.exitCode = 1;
}
