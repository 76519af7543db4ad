import { glob, readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import { parseSync } from 'vite';

const ROOT = path.resolve(import.meta.dirname, '../..');

/** Names that stand for any file of their kind. */
const EXAMPLES = ['e2e/x.spec.ts', 'PascalCase.tsx', 'InventedScreen.tsx'];

/** The end of a module's or a sheet's path; not of a pattern, nor of a file in a browser. */
const FILE = /(?<![\w/.<>*$}-])(?:[\w-]+\/)*[\w-]+(?:\.[\w-]+)*\.(?:tsx?|mjs|css)(?![\w/])/g;
const IN_BROWSERS = /\.sys\.mjs$/;
const FOLDER = /(?<![\w/.<>*$}-])(?:src|pipeline|desk|tools|e2e|docs)(?:\/[\w-]+)*\/(?![\w.<*{$])/g;
const COMMAND = /`npm run (?<name>[\w:]+)/g;
const LINK = /\]\((?!\w+:)(?<file>[^)#\s]+)/g;

const files = new Set<string>();
const folders = new Set<string>();
for await (const file of glob('{*,{src,pipeline,desk,tools,e2e,docs}/**/*}', {
  cwd: ROOT,
  exclude: (name) => name === 'node_modules',
}))
  (path.extname(file) === '' ? folders : files).add(file);

/** The beginnings of paths are often left out: `newsroom/mark.ts`. */
const ends = new Set(
  [...files].flatMap((file) =>
    file.split('/').map((_part, at, parts) => parts.slice(at).join('/')),
  ),
);

const { scripts } = JSON.parse(await readFile(path.join(ROOT, 'package.json'), 'utf8')) as {
  scripts: Record<string, string>;
};

/** What a text names that is not there. */
const lostIn = (text: string): string[] => [
  ...[...text.matchAll(FILE)]
    .map(([file]) => file)
    .filter((file) => !ends.has(file) && !EXAMPLES.includes(file) && !IN_BROWSERS.test(file)),
  ...[...text.matchAll(FOLDER)]
    .map(([folder]) => folder)
    .filter((folder) => !folders.has(folder.slice(0, -1))),
  ...[...text.matchAll(COMMAND)]
    .map(({ groups }) => groups?.name ?? '')
    .filter((name) => !(name in scripts)),
];

const commentsOf = (file: string, source: string): string =>
  file.endsWith('.css')
    ? (source.match(/\/\*.*?\*\//gs) ?? []).join('\n')
    : parseSync(file, source)
        .comments.map(({ value }) => value)
        .join('\n');

it('every file, folder and command that a document names is there', async () => {
  const documents = [...files].filter((file) => file.endsWith('.md'));
  expect(documents.length).toBeGreaterThan(60);
  const lost: string[] = [];
  for (const file of documents) {
    const text = await readFile(path.join(ROOT, file), 'utf8');
    lost.push(...lostIn(text).map((name) => `${file}: ${name}`));
    for (const { groups } of text.matchAll(LINK)) {
      const target = path.posix.join(path.posix.dirname(file), groups?.file ?? '');
      if (!files.has(target) && !folders.has(target)) lost.push(`${file}: ${target}`);
    }
  }
  expect(lost).toEqual([]);
});

it('every file, folder and command that a comment names is there', async () => {
  const lost: string[] = [];
  for (const file of [...files].filter((each) => /\.(?:[cm]?[jt]sx?|css)$/.test(each))) {
    const comments = commentsOf(file, await readFile(path.join(ROOT, file), 'utf8'));
    lost.push(...lostIn(comments).map((name) => `${file}: ${name}`));
  }
  expect(lost).toEqual([]);
});

it('what is not there is found', () => {
  const text =
    '`src/lost.ts`, newsroom/lost.ts, lost-module.test.tsx, in `src/lost/` and src/core/, `npm run lost`';
  expect(lostIn(text)).toEqual([
    'src/lost.ts',
    'newsroom/lost.ts',
    'lost-module.test.tsx',
    'src/lost/',
    'lost',
  ]);
  expect(lostIn('`core/newsroom/mark.ts`, rooms.ts, `src/**/x.ts`, `<name>.ts`')).toEqual([]);
});
