import { spawn } from 'node:child_process';
import path from 'node:path';
import type { BucketServer } from './bucket-server.ts';

const RECIPE = path.join(import.meta.dirname, '../../docs/publishing/bucket.sh');

export const BUCKET = 'invented';

/** A run of the recipe: how it ended, what it printed, and a way to stop it earlier. */
export type Deploy = { ended: Promise<{ code: number | null; said: string }>; kill: () => void };

/** Runs docs/publishing/bucket.sh unchanged, with the bucket's server as the only remote. */
export const startDeploy = (
  site: string,
  server: Pick<BucketServer, 'url'>,
  env: Record<string, string> = {},
): Deploy => {
  const child = spawn('sh', [RECIPE, site, `news:${BUCKET}`], {
    // A group of its own, so that the client ends with the script.
    detached: true,
    env: {
      PATH: process.env.PATH,
      RCLONE_CONFIG: '/dev/null',
      RCLONE_CONFIG_NEWS_TYPE: 's3',
      RCLONE_CONFIG_NEWS_PROVIDER: 'Other',
      RCLONE_CONFIG_NEWS_ENDPOINT: server.url,
      RCLONE_CONFIG_NEWS_ACCESS_KEY_ID: 'invented',
      RCLONE_CONFIG_NEWS_SECRET_ACCESS_KEY: 'invented',
      RCLONE_RETRIES: '1',
      TODAY: '30000',
      ...env,
    },
  });
  let said = '';
  child.stdout.on('data', (part) => (said += String(part)));
  child.stderr.on('data', (part) => (said += String(part)));
  return {
    ended: new Promise((resolve) => void child.once('close', (code) => resolve({ code, said }))),
    kill: () => void process.kill(-(child.pid ?? 0)),
  };
};
