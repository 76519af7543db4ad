import { defineConfig } from '@playwright/test';
import { browserFor } from './tools/engines/browser-for.ts';

/** Two builds of the same content are served: one at the root of a host, one under a path. */
const ROOT_PORT = Number(process.env.E2E_PORT ?? 4300);
const SUB_PATH_PORT = ROOT_PORT + 1;
const SUB_PATH = '/sub/path/';
const subPathDir = process.env.DIST_DIR_SUBPATH ?? 'dist-subpath.tmp';

/**
 * In milliseconds. Other engines take longer: their protocol needs more requests, or a processor is
 * emulated.
 */
const PATIENCE = process.env.ENGINE ? 300_000 : 120_000;

export default defineConfig({
  // Stops only a test that hangs: a test must not fail because the machine is busy.
  timeout: PATIENCE,
  expect: { timeout: 30_000 },
  testDir: 'e2e',
  globalSetup: './e2e/room-for-sites.ts',
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  // More workers than cores: while a test waits for the network or for time, it uses no core.
  workers: '150%',
  reporter: 'list',
  use: {
    locale: 'ar',
    // A service worker would answer in place of a network that a test has changed. The tests of the
    // worker allow it.
    serviceWorkers: 'block',
    timezoneId: 'America/New_York', // Far from the newsroom, so that a date taken from the device shows.
    ...browserFor(process.env.ENGINE),
  },
  projects: [
    { name: 'root', use: { baseURL: `http://127.0.0.1:${ROOT_PORT}/` } },
    {
      name: 'sub-path',
      grep: /@everywhere/,
      use: { baseURL: `http://127.0.0.1:${SUB_PATH_PORT}${SUB_PATH}` },
    },
  ],
  webServer: [
    {
      command: `node tools/serve.ts --dir dist --port ${ROOT_PORT}`,
      url: `http://127.0.0.1:${ROOT_PORT}/`,
    },
    {
      command: `node tools/serve.ts --dir ${subPathDir} --port ${SUB_PATH_PORT} --base ${SUB_PATH}`,
      url: `http://127.0.0.1:${SUB_PATH_PORT}${SUB_PATH}`,
    },
  ],
});
