import { spawn } from 'node:child_process';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { describe, expect, it, onTestFinished } from 'vitest';
import { SAHEL } from '../../tools/testing/other-places.ts';
import { writeFolder } from '../../tools/testing/test-content.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');

const GAZETTEER = {
  code: 'TD',
  entries: [{ kind: 'place', forms: ['مدينة مخترعة'], source: 'invented' }],
};
const REGION = {
  code: 'region',
  entries: [{ kind: 'name', forms: ['إقليم مخترع'], source: 'invented' }],
};

/** Mali, whose Arabic name is also the word for "financial". */
const MALI = {
  code: 'ML',
  entries: [{ kind: 'doubtful', forms: ['مالي'], source: 'a homograph' }],
};

/** A program reads its places when it starts, so this runs another process. */
const tag = async (titles: readonly string[], files: Record<string, object>) => {
  const { dir, remove } = await writeFolder({ 'places.json': SAHEL, ...files });
  onTestFinished(remove);
  const desk = spawn(process.execPath, ['desk/run.ts', 'tag', '--json'], {
    cwd: ROOT,
    env: { ...process.env, CONTENT_DIR: dir },
  });
  desk.stdin.end(titles.map((title) => `${JSON.stringify({ title, content: '' })}\n`).join(''));
  const [answers, errors] = await Promise.all([text(desk.stdout), text(desk.stderr)]);
  const proposals = answers
    .trim()
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line) as { countries: string[]; region: boolean; partners: string[] })
    .map(({ countries, region, partners }) =>
      [...countries, ...(region ? ['region'] : []), ...partners].join(' '),
    );
  return { proposals, errors };
};

describe('desk tag, of a site with other places', () => {
  it('knows them by their names, by the files of their gazetteer, and the rest as partners', async () => {
    const titles = [
      'قمة في تشاد والنيجر',
      'قمة في مدينة مخترعة',
      'قمة إقليم مخترع',
      'قمة منطقة الساحل',
      'وفد من تشاد في كازاخستان',
      'قمة آسيا الوسطى',
      'وزير من موريتانيا في بوركينا فاسو',
      'تقرير مالي',
    ];
    const { proposals } = await tag(titles, {
      'gazetteer/td.json': GAZETTEER,
      'gazetteer/region.json': REGION,
      'gazetteer/ml.json': MALI,
    });
    expect(proposals).toEqual(['TD NE', 'TD', 'region', 'region', 'TD KZ', '', 'BF MR', '']);
  });

  it('tells what is wrong with such a file', async () => {
    const { proposals, errors } = await tag(['قمة'], {
      'gazetteer/kz.json': { ...GAZETTEER, code: 'KZ' },
    });
    expect(proposals).toEqual([]);
    expect(errors).toContain(
      'gazetteer/kz.json › code\n  expected: one of "TD", "NE", "ML", "BF", "MR", "region"',
    );
  });
});
