import path from 'node:path';
import { Command, Option } from 'commander';
import { readContentFiles } from '../../pipeline/read-content.ts';
import type { Article } from '../../src/model/article.schema.ts';
import { DeskError, type Desk } from '../desk.ts';
import { checkContent, type CheckResult } from '../lint/check-content.ts';
import { formatCheck } from '../lint/format-check.ts';
import { mend } from '../lint/mend.ts';
import { REPORT_LANGUAGES, say, type ReportLanguage } from '../lint/messages.ts';
import { ArticleStore, fileOf } from '../store/article-store.ts';
import { withLock } from '../store/lock.ts';

type Options = { json?: boolean; fix?: boolean; strict?: boolean; lang: ReportLanguage };

/** `desk check`: everything that a build checks, and what a sub-editor would mark. */
export const checkCommand = (desk: Desk): Command =>
  new Command('check')
    .description('Checks articles as a build does, and their Arabic as a sub-editor.')
    .argument('[articles...]', 'ids or files; all when there are none')
    .option('--fix', 'mend what is certain')
    .option('--strict', 'end with 1 also where a person has to decide')
    .option('--json', 'one JSON object, for machines')
    .addOption(
      new Option('--lang <language>', 'of messages').choices(REPORT_LANGUAGES).default('en'),
    )
    .action(async (only: string[], { fix, strict, json, lang }: Options) => {
      const before = await checkContent(desk.contentDir, only);
      const fixed = fix ? await mendFiles(desk, before) : [];
      const result = fix ? await checkContent(desk.contentDir, only) : before;
      if (json) desk.print(JSON.stringify({ ...result, ...(fix && { fixed }) }));
      else {
        for (const line of formatCheck(result, lang)) desk.print(line);
        if (fix) desk.print(say(lang, 'fixed', { fixed: fixed.length }));
      }
      if (isBad(result, strict === true)) throw new DeskError('');
    });

const isBad = ({ problems, findings }: CheckResult, isStrict: boolean): boolean =>
  problems.length > 0 || findings.some(({ isCertain }) => isStrict || isCertain);

/** Mends the files of an earlier check. @returns which were written */
const mendFiles = (desk: Desk, { findings }: CheckResult): Promise<string[]> =>
  withLock(path.join(desk.contentDir, 'imported/.lock'), async () => {
    const marked = new Set(findings.filter(({ isCertain }) => isCertain).map(({ file }) => file));
    const { read } = await readContentFiles(desk.contentDir);
    const store = await ArticleStore.open(desk.contentDir);
    const written: string[] = [];
    for (const { file, article } of read.filter((each) => marked.has(each.file))) {
      // The file as it is, so that its fields keep their order.
      const raw = (await store.read(fileOf(article))) as Article;
      const mended = mend(raw);
      if (mended === raw) continue;
      await store.write(mended);
      written.push(file);
    }
    return written;
  });
