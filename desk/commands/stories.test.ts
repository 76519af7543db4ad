import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { runDesk } from '../program.ts';
import { copyContent } from '../../tools/testing/desk-content.ts';
import { createTestDesk } from '../../tools/testing/test-desk.ts';

/* Running stories in the desk's commands. */

let contentDir: string;

beforeEach(async () => {
  contentDir = await copyContent();
});

const run = async (answers: readonly string[], ...command: string[]) => {
  const desk = createTestDesk({
    contentDir,
    readStdin: async function* readLines() {
      yield Buffer.from(answers.map((line) => `${line}\n`).join(''));
    },
  });
  const code = await runDesk(command, desk);
  return { code, printed: desk.printed.join('\n'), errors: desk.errors.join('\n') };
};

const readJson = async (file: string) =>
  JSON.parse(await readFile(path.join(contentDir, file), 'utf8')) as Record<string, unknown>;
const change = async (file: string, fields: object) =>
  writeFile(
    path.join(contentDir, file),
    JSON.stringify({ ...(await readJson(file).catch(() => ({}))), ...fields }),
  );

const STORY = 'kazakhstan-opec-plus';
const TOLD = 'articles/undated/kazakhstan-struggles-opec-plus-quota.json';

describe('desk new --story', () => {
  it('writes the story that it belongs to', async () => {
    const answers = ['عنوان مخترع', '', '', '.', 'an-id-of-mine', '-'];
    const { printed } = await run(answers, 'new', '--story', STORY, '--json');
    const { file } = JSON.parse(printed) as { file: string };
    expect(await readJson(file)).toMatchObject({ story: STORY });
  });

  it('says which there are, before it asks, when there is none of that name', async () => {
    const { code, errors } = await run([], 'new', '--story', 'nothing-told');
    expect(code).toBe(1);
    expect(errors).toContain(`--story: expected one of ${STORY}, found nothing-told`);
    expect(errors).not.toContain('Headline:');
  });
});

describe('desk tag', () => {
  it('proposes the story that an article may belong to, with its evidence', async () => {
    await change(TOLD, { story: undefined });
    const id = path.basename(TOLD, '.json');
    expect((await run([], 'tag', id)).printed).toContain(`story ${STORY}: أوبك بلس`);
    const { printed } = await run([], 'tag', id, '--json');
    expect(JSON.parse(printed)).toMatchObject({
      story: { id: STORY, names: ['أوبك بلس'], near: null },
    });
  });

  it('proposes none for what has one', async () => {
    const { printed } = await run([], 'tag', path.basename(TOLD, '.json'), '--json');
    expect(JSON.parse(printed)).not.toHaveProperty('story');
  });
});

describe('desk check', () => {
  it('refuses an article that names an unknown story, and says what to do', async () => {
    await change(TOLD, { story: 'nothing-told' });
    const { code, printed } = await run([], 'check', '--json');
    expect(code).toBe(1);
    expect(JSON.parse(printed)).toMatchObject({
      problems: [
        {
          field: 'story',
          expected:
            'a story of the folder stories/; write stories/nothing-told.json, or correct the name',
          found: '"nothing-told"',
        },
      ],
    });
  });

  it('tells of a story that no article tells, only when all are checked', async () => {
    const untold = { title: 'ملف مخترع', about: 'وصف مخترع.', countries: [], region: false };
    await change('stories/untold.json', { id: 'untold', ...untold });
    const findings = async (...only: string[]) => {
      const { printed } = await run([], 'check', ...only, '--json');
      const result = JSON.parse(printed) as { findings: { rule: string; file: string }[] };
      return result.findings.filter(({ rule }) => rule === 'story-unused');
    };
    const found = await findings();
    expect(found.map(({ file }) => path.basename(file))).toEqual(['untold.json']);
    expect(await findings(TOLD)).toEqual([]);
  });

  it('refuses a story without a word of what it is about', async () => {
    await change(`stories/${STORY}.json`, { about: '' });
    const { printed } = await run([], 'check', '--json');
    expect((JSON.parse(printed) as { problems: object[] }).problems[0]).toMatchObject({
      field: 'about',
      expected: 'what it is about with at least one letter',
    });
  });
});
