// Checks a built site against the oldest browsers that package.json names: the syntax of scripts,
// their regular expressions, and what they use of the language and the browser; in sheets,
// everything.
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { scriptFaults } from './browsers/script-faults.ts';
import { sheetFaults } from './browsers/sheet-faults.ts';

const [dist = 'dist'] = process.argv.slice(2);
/** One page of each kind, because all pages of a kind have the same inline parts. */
const PAGES = ['index.html', '404.html', 'embed/index.html', 'articles/*/index.html'];

const read = (file: string) => readFileSync(path.join(dist, file), 'utf8');
const find = (pattern: string) => globSync(pattern, { cwd: dist }).sort();

/** Everything inline in pages, each text once. */
const inPages = (element: RegExp): [string, string][] => {
  const found = new Map<string, string>();
  for (const page of PAGES.flatMap(find))
    for (const [, text = ''] of read(page).matchAll(element))
      if (text !== '' && !found.has(text)) found.set(text, page);
  return [...found].map(([text, page]) => [page, text]);
};

const scripts = new Map<string, string>([
  ...[...find('assets/*.js'), ...find('*.js')].map((file): [string, string] => [file, read(file)]),
  ...inPages(/<script>([^]*?)<\/script>/g).map(([page, text], at): [string, string] => [
    `${page} (script ${at + 1})`,
    text,
  ]),
]);
const sheets: [string, string][] = [
  ...find('assets/*.css').map((file): [string, string] => [file, read(file)]),
  ...inPages(/<style[^>]*>([^]*?)<\/style>/g),
];
if (scripts.size < 2 || sheets.length < 2) throw new Error(`${dist} holds no built site.`);

const faults = [
  ...(await scriptFaults(scripts)),
  ...sheets.flatMap(([file, css]) => sheetFaults(css).map((fault) => `${file}: ${fault}`)),
];
for (const fault of new Set(faults)) console.error(fault);
if (faults.length > 0) {
  console.error(
    'The oldest browsers are named in package.json; see docs/decisions/0023-browsers.md.',
  );
  process.exitCode = 1;
} else
  console.log(`${scripts.size} scripts and ${sheets.length} sheets run in the oldest browsers.`);
