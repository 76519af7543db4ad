// `npm run test:engines`: tests the built site in engines other than that of `npm test`. Names of
// engines and spec files narrow the run (without them it covers all engines and all specs):
// `npm run test:engines -- firefox e2e/share.spec.ts`.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ENGINES, prepare, type Engine } from './engines.ts';
import { judge, readOutcomes } from './judge.ts';
import { KNOWN_FAULTS } from './known-faults.ts';

const root = join(import.meta.dirname, '../..');
const FIREFOX_DRIVER = pathToFileURL(join(import.meta.dirname, 'firefox-driver.mjs')).href;

const given = process.argv.slice(2);
const files = given.filter((one) => one.endsWith('.ts'));
const named = given.filter((one) => !files.includes(one));
const unknown = named.filter((name) => !(name in ENGINES));
if (unknown.length > 0) {
  console.error(`${unknown.join(', ')}: engines are ${Object.keys(ENGINES).join(', ')}.`);
  process.exit(1);
}

const run = (command: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): boolean => {
  const path = [join(root, 'node_modules/.bin'), process.env.PATH].join(delimiter);
  const options = {
    cwd: root,
    env: { ...process.env, PATH: path, ...env },
    stdio: 'inherit',
  } as const;
  return spawnSync(command, args, options).status === 0;
};

/**
 * The end-to-end suite. A known fault of the engine is not a failure, and a known fault that has
 * gone is one.
 */
const runSuite = (name: string): boolean => {
  const temp = mkdtempSync(join(tmpdir(), 'engine-'));
  const report = join(temp, 'report.json');
  try {
    run('playwright', ['test', '--project=root', '--workers=1', '--reporter=list,json', ...files], {
      ENGINE: name,
      PLAYWRIGHT_JSON_OUTPUT_FILE: report,
      // The site under a path is tested in today's Chromium alone, but its server has to serve
      // something.
      DIST_DIR_SUBPATH: 'dist',
      ...(name === 'firefox' && { NODE_OPTIONS: `--import=${FIREFOX_DRIVER}` }),
    });
    const outcomes = readOutcomes(readFileSync(report, 'utf8'));
    const known = KNOWN_FAULTS.filter(({ engine }) => engine === name);
    const { surprises, mended } = judge(outcomes, known);
    const passed = outcomes.filter(({ isPassed }) => isPassed).length;
    const expected = outcomes.length - passed - surprises.length;
    for (const { file, title } of surprises) console.log(`FAILED  ${file}: ${title}`);
    for (const { file, title } of mended) {
      console.log(`passes again, so it leaves known-faults.ts: ${file}: ${title}`);
    }
    console.log(
      `${name}: ${passed} passed, ${surprises.length} failed, ${expected} known not to be tried here`,
    );
    return outcomes.length > 0 && surprises.length === 0 && mended.length === 0;
  } finally {
    rmSync(temp, { recursive: true, force: true });
  }
};

/** The journeys, at each width; WebKitGTK draws on a display of its own. */
const runJourneys = (name: string, widths: readonly number[]): boolean => {
  const results = widths.map((width) => {
    const journeys = ['node', 'e2e/journeys/run.ts', '--engine', name, '--width', String(width)];
    const [program = '', ...args] =
      name === 'webkit'
        ? ['xvfb-run', '-a', '-s', '-screen 0 1920x1200x24', ...journeys]
        : journeys;
    return run(program, args);
  });
  return results.every(Boolean);
};

const tryIn = (name: string, { runs }: Engine): boolean =>
  runs === 'suite' ? runSuite(name) : runJourneys(name, runs.widths);

if (!run('node', ['pipeline/run.ts'])) process.exit(1);
const lines: string[] = [];
let isWhole = true;
for (const [name, engine] of Object.entries(ENGINES)) {
  if (named.length > 0 && !named.includes(name)) continue;
  const lack = prepare(engine);
  const isGood = lack === null && tryIn(name, engine);
  isWhole &&= isGood;
  const outcome = lack === null ? (isGood ? 'ok' : 'FAILED') : `cannot be had here: ${lack}`;
  lines.push(`${name} (${engine.standsFor}): ${outcome}`);
}
console.log(`\n${lines.join('\n')}`);
process.exitCode = isWhole ? 0 : 1;
