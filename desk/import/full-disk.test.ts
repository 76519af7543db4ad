import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { runDesk } from '../program.ts';
import { createTestDesk } from '../../tools/testing/test-desk.ts';
import { ArticleStore } from '../store/article-store.ts';
import { Ledger } from '../store/ledger.ts';
import { Importer } from './importer.ts';
import { emptyOriginal } from './original.ts';
import { proposeNothing } from './propose-places.ts';
import { makeFolder, runImport, snapshot } from '../../tools/testing/test-import.ts';

describe('a disk that is full', () => {
  it('leaves whole files, and the same import goes on when there is room', async () => {
    const folder = await makeFolder();
    const store = await ArticleStore.open(folder);
    const importer = new Importer(store, await Ledger.read(path.join(folder, 'imported/ledger')), {
      today: '2030-01-01',
      isDryRun: false,
      settlement: null,
      only: null,
      sourceName: null,
      propose: proposeNothing,
      findPicture: () => Promise.reject(new Error('There are no pictures.')),
    });
    const write = store.write.bind(store);
    let room = 5;
    store.write = (article) =>
      room-- > 0
        ? write(article)
        : Promise.reject(
            Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' }),
          );
    const titles = Array.from({ length: 40 }, (_, at) => `خبر ${at}`);
    for (const title of titles) await importer.take({ ...emptyOriginal('input'), title });
    await expect(importer.finish()).rejects.toThrow('ENOSPC');
    const half = await snapshot(path.join(folder, 'articles'));
    expect(Object.keys(half)).toHaveLength(5);
    for (const text of Object.values(half)) expect(() => void JSON.parse(text)).not.toThrow();

    const file = path.join(await makeFolder(), 'input.jsonl');
    await writeFile(file, titles.map((title) => JSON.stringify({ title })).join('\n'));
    const { report } = await runImport(folder, [file]);
    expect(report.imported.length + report.unchanged).toBe(40);
    expect(Object.keys(await snapshot(path.join(folder, 'articles')))).toHaveLength(40);
  });

  it('is told without a stack, and so is a file that the system refuses to write', async () => {
    const folder = await makeFolder();
    const file = path.join(folder, 'input.jsonl');
    await writeFile(file, JSON.stringify({ title: 'خبر', content: 'نص '.repeat(20_000) }));
    const content = path.join(folder, 'content');
    await mkdir(content);
    const program = path.join(import.meta.dirname, '../run.ts');
    // No file may be larger than 8 blocks of 1 kB.
    const script = 'ulimit -f 8; exec "$0" "$1" import "$2"';
    const child = spawn('bash', ['-c', script, process.execPath, program, file], {
      env: { ...process.env, CONTENT_DIR: content },
    });
    let errors = '';
    child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()));
    const [code] = (await once(child, 'close')) as [number | null];
    expect({ code, errors }).toEqual({
      code: 1,
      errors: expect.stringContaining('EFBIG') as string,
    });
    expect(errors).toContain('goes on from here');
    expect(errors).not.toMatch(/^ {4}at /m);
    expect(await snapshot(path.join(content, 'articles'))).toEqual({});

    expect((await runImport(content, [file])).report.imported).toHaveLength(1);
  });

  it('is told where nobody may write, in words and with a cure', async () => {
    const file = path.join(await makeFolder(), 'input.jsonl');
    await writeFile(file, '{"title":"خبر"}');
    const desk = createTestDesk({ contentDir: '/sys/kernel/content' });
    expect(await runDesk(['import', file], desk)).toBe(1);
    expect(desk.errors.join('\n')).toMatch(/^\/sys\/kernel\/content.*\n {2}found: .*\n {2}cure: /);
  });

  it('is told when the folder may not be written', async () => {
    const folder = await makeFolder();
    const file = path.join(folder, 'input.jsonl');
    await writeFile(file, '{"title":"خبر"}');
    await writeFile(path.join(folder, 'articles'), 'a file where the folder should be');
    await chmod(folder, 0o755);
    const desk = createTestDesk({ contentDir: folder });
    expect(await runDesk(['import', file], desk)).toBe(1);
    expect(desk.errors.join('\n')).toContain(path.join(folder, 'articles'));
  });
});
