// `npm test`: runs every check of the project, in stages, the cheap ones first; it ends at the
// first stage in which a check fails.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { countEndToEndTests, countUnitTests } from './count-tests.ts';

type Check = {
  name: string;
  command: string[];
  env?: NodeJS.ProcessEnv;
  /** For a check that runs tests: reads their number from the report of its runner. */
  count?: () => { passed: number; failed: number };
  /** Shows the output while the check runs, because it takes long. */
  live?: boolean;
};

const root = join(import.meta.dirname, '..');
const temp = mkdtempSync(join(tmpdir(), 'run-tests-'));
const unitReport = join(temp, 'unit.json');
const endToEndReport = join(temp, 'end-to-end.json');
const subPathSite = join(temp, 'dist');

/** Checks that only read the sources. Most of them keep one core busy, so two run at a time. */
const READING: Check[] = [
  { name: 'types', command: ['tsc', '--noEmit', '-p', 'tsconfig.json'] },
  { name: 'format', command: ['prettier', '--check', '.'] },
  { name: 'lint', command: ['oxlint', '--type-aware', '--deny-warnings'] },
  { name: 'unused code', command: ['knip'] },
  { name: 'styles', command: ['stylelint', 'src/**/*.css'] },
];
const AT_A_TIME = 2;

/**
 * Checks that fill the machine by themselves, or need what the previous check has made: one after
 * another.
 */
const WORKING: Check[] = [
  {
    name: 'unit tests',
    command: [
      'vitest',
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${unitReport}`,
    ],
    count: () => countUnitTests(unitReport),
  },
  { name: 'build', command: ['node', 'pipeline/run.ts'] },
  {
    name: 'build under a sub-path',
    command: ['node', 'pipeline/run.ts'],
    env: { BASE_PATH: '/sub/path/', DIST_DIR: subPathSite },
  },
  { name: 'oldest browsers', command: ['node', 'tools/check-browsers.ts'] },
  { name: 'size', command: ['size-limit'] },
  {
    name: 'end-to-end tests',
    command: ['playwright', 'test', '--reporter=list,json'],
    env: { PLAYWRIGHT_JSON_OUTPUT_FILE: endToEndReport, DIST_DIR_SUBPATH: subPathSite },
    count: () => countEndToEndTests(endToEndReport),
    live: true,
  },
];

/** Runs one check and returns its result; `problem` is what to show below a failed one. */
async function runCheck({ command: [program = '', ...args], env, live }: Check) {
  const output = live ? 'inherit' : 'pipe';
  const child = spawn(program, args, {
    cwd: root,
    env: {
      ...process.env,
      PATH: [join(root, 'node_modules/.bin'), process.env.PATH].join(delimiter),
      // The caller's own build settings must not reach the builds under test.
      BASE_PATH: undefined,
      DIST_DIR: undefined,
      // Hundreds of processes start, and each would compile the same sources (pipeline/run.ts).
      NODE_COMPILE_CACHE: join(root, '.cache/compiled'),
      ...env,
    },
    stdio: ['ignore', output, output],
    shell: process.platform === 'win32',
  });
  const said: string[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', (text: string) => said.push(text));
  const { ok, ending } = await new Promise<{ ok: boolean; ending: string }>((done) => {
    child.once('error', ({ message }) => done({ ok: false, ending: message }));
    child.once('close', (status, signal) =>
      done({ ok: status === 0, ending: signal ? `ended by ${signal}` : '' }),
    );
  });
  return { ok, problem: [said.join(''), ending].filter(Boolean).join('\n') };
}

/** Counts a check's tests; null if the runner left no report, for example because it could not start. */
function countTests(check: Check) {
  try {
    return check.count ? check.count() : { passed: 0, failed: 0 };
  } catch {
    return null;
  }
}

/** Runs one check, prints its result, and adds its tests to the total. */
async function report(check: Check, total: { passed: number; failed: number }) {
  const started = performance.now();
  if (check.live) console.log(`${check.name}:`);
  const { ok, problem } = await runCheck(check);
  const tests = countTests(check);
  const isPassed = ok && tests?.failed === 0;
  const seconds = ((performance.now() - started) / 1000).toFixed(1).padStart(6);
  console.log(`${isPassed ? 'ok    ' : 'FAILED'} ${seconds} s  ${check.name}`);
  total.passed += tests?.passed ?? 0;
  if (isPassed) return;
  console.log(problem);
  if (ok && !tests)
    console.log('The runner ended well but wrote no report, so nothing is known of its tests.');
  // A check that is not a test, or a runner that broke down, counts as one failure.
  total.failed += Math.max(1, tests?.failed ?? 0);
}

/** Runs checks, several at a time, and begins none after one has failed. */
async function runStage(
  checks: Check[],
  atATime: number,
  total: { passed: number; failed: number },
) {
  const waiting = checks.values();
  const takeOn = async () => {
    for (const check of waiting) {
      if (total.failed > 0) return;
      await report(check, total);
    }
  };
  await Promise.all(Array.from({ length: atATime }, takeOn));
}

async function runAll() {
  const total = { passed: 0, failed: 0 };
  await runStage(READING, AT_A_TIME, total);
  await runStage(WORKING, 1, total);
  return total;
}

process.once('exit', () => rmSync(temp, { recursive: true, force: true }));
process.once('SIGINT', () => process.exit(130));
const { passed, failed } = await runAll();
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
