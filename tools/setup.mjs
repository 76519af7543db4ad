// Makes a fresh clone ready: `npm start`, `npm run build` and `npm test` each call it first. It runs
// before anything is installed and on old Nodes, so it is plain JavaScript on Node built-ins alone.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findChromium, installChromium } from './find-chromium.mjs';

const BROUGHT_MAJOR = '24';
// npm puts the cause first, then up to a page of usage.
const REASONS_SHOWN = 4;
const root = fileURLToPath(new URL('..', import.meta.url));
const broughtNode = join(root, 'node_modules', nodePackage());
const stampFile = join(root, 'node_modules/.setup-stamp');

/**
 * What node_modules was installed from. The platform counts too: a folder shared with a container
 * has the wrong native packages.
 */
function currentStamp() {
  const lockfile = readFileSync(join(root, 'package-lock.json'));
  const hash = createHash('sha256').update(lockfile).digest('hex');
  return `${hash} ${process.platform}-${process.arch}\n`;
}

function isInstalled() {
  return existsSync(stampFile) && readFileSync(stampFile, 'utf8') === currentStamp();
}

/** Compares with `engines.node`, the only place that names the oldest supported Node. */
function isNodeTooOld() {
  const { engines } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const [oldestMajor = 0, oldestMinor = 0] = (engines.node.match(/\d+/g) ?? []).map(Number);
  const [major, minor] = process.versions.node.split('.').map(Number);
  return major < oldestMajor || (major === oldestMajor && minor < oldestMinor);
}

/**
 * The package with Node for this platform. The package named `node` would fetch it in an install
 * script, which npm is about to refuse.
 */
function nodePackage() {
  const platform = `${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;
  return platform === 'darwin-arm64' ? `node-bin-${platform}` : `node-${platform}`;
}

/**
 * Checks the file system and not the stamp, because any `npm install` removes packages that no
 * lockfile names.
 */
function hasBroughtNode() {
  const manifest = join(broughtNode, 'package.json');
  if (!existsSync(manifest)) return false;
  return JSON.parse(readFileSync(manifest, 'utf8')).version.startsWith(`${BROUGHT_MAJOR}.`);
}

/** Runs npm silently. Warnings are hidden: on an old Node they are a page of EBADENGINE, which installing Node answers. */
function runNpm(args, cure) {
  const quiet = ['--no-audit', '--no-fund', '--loglevel=error', '--engine-strict=false'];
  const result = spawnSync('npm', [...args, ...quiet], {
    cwd: root,
    encoding: 'utf8',
    // On Windows, npm is a script file, which only a shell can start.
    shell: process.platform === 'win32',
  });
  if (result.status === 0) return;
  const output = `${result.error?.message ?? ''}${result.stderr ?? ''}`.split('\n');
  const reasons = output.filter((line) => line.replace('npm error', '').trim() !== '');
  throw new Error(
    [`\`npm ${args.join(' ')}\` failed. ${cure}`, ...reasons.slice(0, REASONS_SHOWN)].join('\n'),
  );
}

function installPackages() {
  console.log('setup: installing packages (npm ci)');
  // A NODE_ENV of "production" would leave out the tools that build the site.
  runNpm(
    ['ci', '--include=dev'],
    'Check the network and the free disk space. If npm says that package.json and package-lock.json differ, run `npm install` and commit the new lockfile.',
  );
  writeFileSync(stampFile, currentStamp());
}

/** `npm run` looks in node_modules/.bin first, so whatever it starts from now on runs on this Node. */
function bringNode() {
  console.log(`setup: Node ${process.versions.node} is too old, bringing Node ${BROUGHT_MAJOR}`);
  const cure = 'Install a Node that fits "engines" in package.json, then try again.';
  const wanted = `${nodePackage()}@${BROUGHT_MAJOR}`;
  runNpm(['install', '--no-save', '--no-package-lock', wanted], cure);
  const program = join(broughtNode, 'bin/node');
  if (spawnSync(program, ['--version']).status !== 0) {
    throw new Error(`the Node ${BROUGHT_MAJOR} that npm brought does not start here. ${cure}`);
  }
}

try {
  if (!isInstalled()) installPackages();
  if (isNodeTooOld() && !hasBroughtNode()) bringNode();
  if (process.argv.includes('--browser') && findChromium() === null) installChromium();
} catch (error) {
  console.error(`setup: ${error.message}`);
  process.exit(1);
}
