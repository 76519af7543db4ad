import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readContent } from '../../src/core/content-files/read-content.ts';
import { makeFolder, readImported, runImport } from '../../tools/testing/test-import.ts';

const take = async (content: string) => {
  const folder = await makeFolder();
  const file = path.join(folder, '../input');
  await writeFile(file, content);
  const { report, code } = await runImport(folder, [file]);
  return { code, report, folder, articles: await readImported(folder, report) };
};

const rss = (text: string) =>
  `<rss version="2.0"><channel><title>س</title><item><title>خبر مخترع</title><description>${text}</description></item></channel></rss>`;

describe('what is no character', () => {
  it.each([
    ['U+FFFF', rss('نص\uFFFF.')],
    ['U+FFFE', rss('نص\uFFFE.')],
    ['U+FDD0', rss('نص\uFDD0.')],
    ['U+1FFFF', rss('نص\u{1FFFF}.')],
    ['U+0001', rss('نص\u0001.')],
    ['U+0000', rss('نص\0.')],
    ['U+FFFF', rss('<![CDATA[<p>نص&#xFFFF;.</p>]]>')],
    ['U+FFFE', rss('نص&amp;#65534;.')],
    ['U+D83D', '{"title":"خبر مخترع","content":"نص\\ud83d."}'],
    ['U+FFFF', '{"title":"خبر مخترع","content":"نص\\uffff."}'],
  ])('is taken out with a note: %s', async (name, content) => {
    const { code, report, folder, articles } = await take(content);
    expect(code).toBe(0);
    const left = name === 'U+D83D' ? 'نص\uFFFD.' : 'نص.';
    expect(articles[0]?.body).toEqual([{ type: 'paragraph', text: left }]);
    expect(report.notes[0]?.note).toContain(name);
    expect((await readContent(folder)).articles).toHaveLength(1);
  });

  it('is no note where there is none', async () => {
    const { report } = await take(rss('نص\tفيه\u0085سطر و&#128512; و\u{1F600} و&amp;#x41;.'));
    expect(report.notes).toEqual([]);
  });
});
