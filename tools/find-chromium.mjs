// Where the browser for tests and bench comes from. Plain JavaScript on Node built-ins, because the
// set-up script uses it before anything is installed.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const DOWNLOAD_LIMIT_MS = 60_000;
const isRoot = process.getuid?.() === 0;
const root = fileURLToPath(new URL('..', import.meta.url));

// chromium-browser comes last: on Ubuntu it is often a stub that only tells one to install a snap.
const SYSTEM_PATHS = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/chromium-browser',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** Keeps the browser from talking to its maker during tests; Chromium refuses its sandbox to root. */
export const CHROMIUM_FLAGS = [
  ...(isRoot ? ['--no-sandbox'] : []),
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
];

/**
 * The path of a Chromium, or null. A CHROMIUM_PATH that leads nowhere is an error: whoever set it
 * wants that very browser.
 */
export function findChromium() {
  const chosen = process.env.CHROMIUM_PATH;
  if (chosen && !existsSync(chosen)) {
    throw new Error(
      `CHROMIUM_PATH names "${chosen}", but there is no such file. Correct it, or unset it to let one be found.`,
    );
  }
  return chosen || SYSTEM_PATHS.find((path) => existsSync(path)) || downloadedChromium();
}

/** Installs a Chromium: Playwright's own, or else Debian's package. Throws with the cure if neither works. */
export function installChromium() {
  const failures = [];
  if (!process.env.PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD) {
    console.log('setup: no Chromium found, downloading one (playwright install chromium)');
    const playwright = `${root}node_modules/@playwright/test/cli.js`;
    // Behind a closed network the download hangs or retries for minutes.
    const limits = { timeout: DOWNLOAD_LIMIT_MS, killSignal: 'SIGKILL' };
    failures.push(run(process.execPath, [playwright, 'install', 'chromium'], limits));
    if (starts(downloadedChromium())) return;
  }
  if (isRoot && existsSync('/etc/debian_version')) {
    console.log('setup: installing the system’s Chromium (apt-get install chromium)');
    const options = { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
    failures.push(run('apt-get', ['update'], options));
    // The shell without windows opens pages faster; older Debian and Ubuntu have no package of it.
    for (const browser of ['chromium-headless-shell', 'chromium']) {
      const packages = [browser, 'fonts-noto-core'];
      failures.push(
        run('apt-get', ['install', '-y', '--no-install-recommends', ...packages], options),
      );
      if (starts(findChromium())) return;
    }
  }
  throw new Error(
    [
      'the tests need a Chromium, and none could be found or installed. Install Chromium or Chrome from your system’s packages, or set CHROMIUM_PATH to the program of one that you have, then try again.',
      ...failures.filter(Boolean),
    ].join('\n'),
  );
}

/** Loaded on demand: most runs find a browser without it, and it would double their time. */
function downloadedChromium() {
  try {
    const { chromium } = createRequire(import.meta.url)('@playwright/test');
    const path = chromium.executablePath();
    return existsSync(path) ? path : null;
  } catch {
    return null; // Not installed yet, or a platform that playwright has no browser for.
  }
}

/** A downloaded browser can lack system libraries, and Ubuntu's package can be an empty shell: both show only when started. */
function starts(path) {
  return path !== null && run(path, ['--version', ...CHROMIUM_FLAGS], { timeout: 20_000 }) === null;
}

/** Runs a command silently: null when it succeeds, else one line that says what went wrong. */
function run(command, args, options) {
  const { status, error, stderr } = spawnSync(command, args, { encoding: 'utf8', ...options });
  if (status === 0) return null;
  const lines = stderr?.trim().split('\n') ?? [];
  const reason = error?.message ?? lines.find((line) => /error|^E:/i.test(line)) ?? lines.at(-1);
  return `${[command, ...args].join(' ')}: ${reason}`;
}
