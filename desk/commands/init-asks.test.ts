import { cp, mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { listFiles } from '../../src/core/content-files/list-files.ts';
import { createTestDesk } from '../../tools/testing/test-desk.ts';
import { runDesk } from '../program.ts';

const RECIPE = 'docs/publishing/pages.yml';
const ROOT = path.resolve(import.meta.dirname, '../..');

let projectDir: string;

beforeEach(async () => {
  projectDir = await mkdtemp(path.join(tmpdir(), 'desk-init-'));
  const made = projectDir;
  onTestFinished(() => rm(made, { recursive: true, force: true }));
  await mkdir(path.join(projectDir, path.dirname(RECIPE)), { recursive: true });
  await cp(path.join(ROOT, RECIPE), path.join(projectDir, RECIPE));
});

const init = async (words: string[], lines: string[] = [], folder = 'newsroom') => {
  const desk = createTestDesk({
    projectDir,
    contentDir: path.join(projectDir, folder),
    readStdin: async function* readLines() {
      yield Buffer.from(lines.map((line) => `${line}\n`).join(''));
    },
  });
  const code = await runDesk(['init', ...words], desk);
  return { code, printed: desk.printed.join('\n'), errors: desk.errors.join('\n') };
};

const FLAGS = [
  '--json',
  '--languages',
  'ar en',
  '--name-ar',
  'أخبار مخترعة',
  '--name-en',
  'Invented',
  '--address',
  'https://news.example/asia',
  '--feed',
  'https://feed.example/rss',
];

const read = (file: string) => readFile(path.join(projectDir, file), 'utf8');
const filesNow = async () => (await listFiles(projectDir)).filter((file) => file !== RECIPE);

describe('desk init, asking', () => {
  it('asks what languages change of the region in "news of …"', async () => {
    const answers = ['ar ru en', 'أخبار', 'Новости', 'News', '', '', '', 'TD NE'];
    const region = ['الساحل', 'Сахель', 'The Sahel', 'the Sahel', 'Сахеля'];
    const { code, errors } = await init([], [...answers, ...region, '', '.']);
    expect([code, errors]).toEqual([0, expect.stringContaining('in Russian, in the genitive')]);
    expect(JSON.parse(await read('newsroom/places.json'))).toMatchObject({
      region: { of: { en: 'the Sahel', ru: 'Сахеля' } },
    });
  });

  it('takes it as an option, too', async () => {
    const words = ['--languages', 'ar ru', '--name-ru', 'Новости', '--places', 'TD NE'];
    const region = ['--region-ar', 'الساحل', '--region-ru', 'Сахель', '--region-of-ru', 'Сахеля'];
    await init([...FLAGS, ...words, ...region]);
    expect(JSON.parse(await read('newsroom/places.json'))).toMatchObject({
      region: { of: { ru: 'Сахеля' } },
    });
  });

  it.each([[['ar']], [['ar', 'أخبار', '']], [['ar', 'أخبار', '', '', 'https://news.example/']]])(
    'writes nothing where the answers end early: %j',
    async (lines) => {
      // The last question is for lines up to a full stop, or to the end.
      const { code, errors } = await init([], lines);
      if (lines.length === 5) expect(code).toBe(0);
      else {
        expect([code, errors]).toEqual([1, expect.stringContaining('Nothing was written.')]);
        expect(await filesNow()).toEqual([]);
      }
    },
  );

  it.each(['../elsewhere', 'my news', 'أخبار', '.', 'a/../..'])(
    'refuses a folder that no workflow could name: %s',
    async (folder) => {
      const { code, errors } = await init(FLAGS, [], folder);
      expect([code, errors]).toEqual([
        1,
        expect.stringContaining('CONTENT_DIR: expected a folder inside of the project'),
      ]);
      expect(await filesNow()).toEqual([]);
    },
  );
});
