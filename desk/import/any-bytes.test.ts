import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readContent } from '../../src/core/content-files/read-content.ts';
import { runDesk } from '../program.ts';
import { createTestDesk } from '../../tools/testing/test-desk.ts';
import { makeFolder } from '../../tools/testing/test-import.ts';

describe('any bytes', () => {
  const starts = [
    '',
    '<rss version="2.0"><channel><item><title>',
    '<feed xmlns="http://www.w3.org/2005/Atom"><entry>',
    '{"title":"',
    '[{"title":{"rendered":"',
    '---\ntitle: ',
    '# ',
    '<html><body><article>',
    '<rss xmlns:wp="x"><channel><item><content:encoded><![CDATA[',
    '{"version":"https://jsonfeed.org/version/1","items":[',
  ];
  const pieces = [
    '</title>',
    '<p>',
    '</p>',
    ']]>',
    '</item>',
    '"}',
    '"',
    '}]',
    '\n',
    '---\n',
    '&lt;',
    '<table><tr><td>',
    '|a|b|\n|-|-|\n|',
    '\u202E',
    '&#x202e;',
    '<![CDATA[',
    '<!--',
    "<a href='",
    'نص',
    '&amp;amp;',
    '\0',
    '{{',
    '- [x](y)',
  ];
  const input = fc.oneof(
    fc.uint8Array({ maxLength: 300 }),
    fc
      .tuple(
        fc.constantFrom(...starts),
        fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'binary' })), {
          maxLength: 12,
        }),
      )
      .map(([start, rest]) => new TextEncoder().encode(start + rest.join(''))),
  );

  it('give articles or a reason, and never a stack', async () => {
    const root = await makeFolder();
    let run = 0;
    await fc.assert(
      fc.asyncProperty(
        input,
        fc.constantFrom('in', 'in.md', 'in.html', 'in.xml'),
        async (bytes, name) => {
          const contentDir = path.join(root, String(run++));
          await mkdir(contentDir);
          const file = path.join(contentDir, name);
          await writeFile(file, bytes);
          const desk = createTestDesk({ contentDir });
          const code = await runDesk(['import', file], desk);
          expect([0, 1]).toContain(code);
          expect([...desk.printed, ...desk.errors].join('\n')).not.toMatch(/^ {4}at /m);
          if (desk.printed.at(-1)?.startsWith('0 imported') === false)
            await readContent(contentDir);
        },
      ),
      { numRuns: 300, seed: 4 },
    );
  });
});
