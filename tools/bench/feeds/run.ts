// `npm run bench:feeds -- --validator <folder>`: builds a site of invented articles in which every
// field is filled, and runs W3C's feed validator over all its feeds. The folder is a copy of
// github.com/w3c/feedvalidator, which is in no package registry; it needs Python 3 with html5lib.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { build, filesIn } from '../../testing/test-build.ts';
import { articleFile } from '../../../src/core/content-files/article-file.ts';
import { writeFolder } from '../../testing/test-content.ts';
import { variedContent } from './content.ts';
import { sortFindings, type Finding } from './filters.ts';

const SITE_URL = 'https://news.example';
const MOST_BYTES = 100_000_000;
const SHOWN = 30;

const { values } = parseArgs({ options: { validator: { type: 'string' } } });

const fail = (reason: string): never => {
  console.error(`bench:feeds: ${reason} NOT CHECKED.`);
  process.exit(1);
};

/** The validator's findings about each feed of a site. */
const validate = (validator: string, dist: string, files: readonly string[]): Finding[] => {
  const script = join(import.meta.dirname, 'validate.py');
  try {
    const said = execFileSync('python3', [script, validator, dist, `${SITE_URL}/`, ...files], {
      encoding: 'utf8',
      maxBuffer: MOST_BYTES,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    return JSON.parse(said) as Finding[];
  } catch (error) {
    const { stderr = '' } = error as { stderr?: string };
    const last = stderr.trim().split('\n').at(-1) ?? '';
    return fail(`the validator did not run (${last || 'is python3 installed?'}).`);
  }
};

const validator = resolve(values.validator ?? '');
if (values.validator === undefined || !existsSync(join(validator, 'src/feedvalidator')))
  fail('name a copy of github.com/w3c/feedvalidator: npm run bench:feeds -- --validator <folder>.');

const folder = await writeFolder(
  Object.fromEntries(
    Object.entries(variedContent(articleFile)).map(([file, each]) => [`content/${file}`, each]),
  ),
);
const dist = join(folder.dir, 'dist');
try {
  const { code, stderr } = await build({
    CONTENT_DIR: join(folder.dir, 'content'),
    DIST_DIR: dist,
    SITE_URL,
    BASE_PATH: '/',
    LANGUAGES: 'ar',
  });
  if (code !== 0) fail(`the site could not be built: ${stderr}`);
  const feeds = (await filesIn(dist)).filter((file) => /(?:feed|rss)\.xml$/.test(file));
  const { filtered, faults } = sortFindings(validate(validator, dist, feeds));
  for (const { why, count } of filtered)
    console.log(`${String(count).padStart(7)} left out: ${why}`);
  console.log(`${String(faults.length).padStart(7)} faults in ${feeds.length} feeds`);
  for (const { file, level, kind, message } of faults.slice(0, SHOWN))
    console.log(`\n${file}\n  ${level}, ${kind}: ${message}`);
  process.exitCode = faults.length === 0 && feeds.length > 0 ? 0 : 1;
} finally {
  await folder.remove();
}
