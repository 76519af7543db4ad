// `npm run bench:html`: runs the Nu HTML checker over all pages of a built site (`-- --dir dist`).
// It needs Java and takes minutes, so it is not part of `npm test`. The checker is fetched when it
// is used: it weighs 32 MB, and its package would download a Java of its own wherever the site is
// installed.
import { execFile, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { parseArgs, promisify } from 'node:util';
import { sortMessages, type Message } from './filters.ts';

const CHECKER = 'vnu-jar@26.9.27';
const MOST_BYTES = 200_000_000;
const SHOWN = 50;

const { values } = parseArgs({ options: { dir: { type: 'string', default: 'dist' } } });
const dir = resolve(values.dir);

const fail = (reason: string): never => {
  console.error(`bench:html: ${reason}`);
  process.exit(1);
};

const readMessages = async (): Promise<Message[]> => {
  const checker = ['--yes', '--ignore-scripts', CHECKER, '--format', 'json', '--stdout'];
  const options = { maxBuffer: MOST_BYTES };
  // Its exit code is 1 when it has found anything, which it nearly always has.
  const { stdout, stderr } = await promisify(execFile)(
    'npx',
    [...checker, '--skip-non-html', dir],
    options,
  ).catch((ended: unknown) => ended as { stdout: string; stderr: string });
  if (!stdout.startsWith('{')) return fail(`the checker said nothing. ${stderr}`);
  return (JSON.parse(stdout) as { messages: Message[] }).messages;
};

if (!existsSync(join(dir, 'index.html')))
  fail(`there is no built site in "${dir}": run \`npm run build\` first`);
if (spawnSync('java', ['-version']).status !== 0)
  fail('no Java was found, which the Nu checker needs: install a JRE of 17 or newer. NOT CHECKED.');

const { filtered, faults } = sortMessages(await readMessages());
for (const { why, count } of filtered) console.log(`${String(count).padStart(7)} left out: ${why}`);
console.log(`${String(faults.length).padStart(7)} faults`);
for (const { type, message, url = '', extract = '' } of faults.slice(0, SHOWN))
  console.log(
    `\n${relative(dir, url.replace(/^file:/, ''))}\n  ${type}: ${message}\n  ${extract.trim()}`,
  );
process.exitCode = faults.length === 0 ? 0 : 1;
