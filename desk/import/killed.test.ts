import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeFolder, runImport, snapshot } from '../../tools/testing/test-import.ts';

const COUNT = 40;
const ROUNDS = 2;
/** About as many changes of the disk as an import in these tests makes. */
const CHANGES = 220;

const record = (at: number, text: string) =>
  JSON.stringify({
    title: `خبر مخترع ${at % 7}`,
    content: text.repeat(50),
    url: `https://publisher.example/${at}`,
    date: `2022-0${(at % 3) + 1}-01`,
  });
const makeInput = (text: string) =>
  Array.from({ length: COUNT }, (_, at) => record(at, text)).join('\n');

/**
 * Runs an import in a process of its own, which dies at its Nth change of the disk; with 0, it
 * does not die.
 */
const start = async (contentDir: string, file: string, moment: number) => {
  const program = path.resolve(import.meta.dirname, '../../tools/testing/killed-import.ts');
  const child = spawn(process.execPath, [program, contentDir, file, String(moment)]);
  let errors = '';
  child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()));
  const [code, signal] = (await once(child, 'close')) as [number | null, string | null];
  return { code, signal, errors };
};

/** @returns false if it lived to its end */
const dies = async (contentDir: string, file: string, moment: number): Promise<boolean> => {
  const { signal, ...end } = await start(contentDir, file, moment);
  if (signal === 'SIGKILL') return true;
  expect(end).toEqual({ code: 0, errors: '' });
  return false;
};

/** All files except those that a build ignores. */
const wholeFiles = async (folder: string) =>
  Object.entries(await snapshot(folder)).filter(([name]) => !/(^|\/)\./.test(name));

const expectWhole = async (folder: string) => {
  for (const [name, text] of await wholeFiles(folder)) {
    for (const json of name.endsWith('.jsonl') ? text.trimEnd().split('\n') : [text])
      expect(() => void JSON.parse(json), name).not.toThrow();
  }
};

/** Numbers that look random and are the same each time. */
const random = (seed: number) => () => {
  seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7fff_ffff;
  return seed / 0x7fff_ffff;
};

describe('an import that is killed', () => {
  it.each(['new articles', 'changed originals'])(
    'leaves whole files, and the next ones finish its work: %s',
    async (what) => {
      const before = await makeFolder();
      const file = path.join(await makeFolder(), 'input.jsonl');
      if (what === 'changed originals') {
        await writeFile(file, makeInput('نص أول. '));
        await runImport(before, [file]);
      }
      await writeFile(file, makeInput('نص ثان. '));
      const undisturbed = await makeFolder();
      await cp(before, undisturbed, { recursive: true });
      await runImport(undisturbed, [file]);

      const next = random(7);
      let kills = 0;
      for (let round = 0; round < ROUNDS; round++) {
        const killed = await makeFolder();
        await cp(before, killed, { recursive: true });
        // Twice, because the import that continues after a first death may die too.
        for (const most of [CHANGES, CHANGES / 2]) {
          if (await dies(killed, file, 1 + Math.floor(next() * most))) kills++;
          await expectWhole(killed);
        }
        await runImport(killed, [file]);
        expect(await snapshot(killed)).toEqual(await snapshot(undisturbed));
      }
      expect(kills).toBeGreaterThan(ROUNDS);
    },
  );

  it('does not disturb another that runs at the same time', async () => {
    const [one, two] = [await makeFolder(), await makeFolder()];
    const file = path.join(two, '../', `${path.basename(two)}.jsonl`);
    await writeFile(file, makeInput('نص. '));
    await runImport(one, [file]);
    const ends = await Promise.all([start(two, file, 0), start(two, file, 0)]);
    // An import that starts while another is at work refuses and says why; one that starts later
    // has nothing to do.
    const refused = ends.filter(({ code }) => code !== 0);
    expect(refused.length).toBeLessThan(2);
    for (const { errors } of refused) expect(errors).toContain('Another import is at work');
    expect(await snapshot(two)).toEqual(await snapshot(one));
  });

  it('changes nothing more when it is run again', async () => {
    const folder = await makeFolder();
    const file = path.join(folder, '../', `${path.basename(folder)}.jsonl`);
    await writeFile(file, makeInput('نص. '));
    await dies(folder, file, 100);
    await runImport(folder, [file]);
    const before = await snapshot(folder);
    expect((await runImport(folder, [file])).report.unchanged).toBe(COUNT);
    expect(await snapshot(folder)).toEqual(before);
    expect(await readFile(file, 'utf8')).toBe(makeInput('نص. '));
  });
});
