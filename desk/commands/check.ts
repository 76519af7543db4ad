import { Command, Option } from 'commander';
import { DeskError, type Desk } from '../desk.ts';
import { checkContent, type CheckResult } from '../lint/check-content.ts';
import { fixFiles, type FixResult } from '../lint/fix-files.ts';
import { formatCheck } from '../lint/format-check.ts';
import { formatFailure, formatFixes } from '../lint/format-fixes.ts';
import { REPORT_LANGUAGES, type ReportLanguage } from '../lint/messages.ts';
import { pathFromHere } from '../store/path-from-here.ts';

type Options = {
  json?: boolean;
  fix?: boolean;
  dryRun?: boolean;
  strict?: boolean;
  lang: ReportLanguage;
};

/** `desk check`: reports everything that a build checks, and what a sub-editor would mark. */
export const checkCommand = (desk: Desk): Command =>
  new Command('check')
    .description('Checks articles as a build does, and their Arabic as a sub-editor.')
    .argument('[articles...]', 'ids or files; all when there are none')
    .option('--fix', 'mend what is certain')
    .option('--dry-run', 'with --fix: say what would be mended, write nothing')
    .option('--strict', 'end with 1 also where a person has to decide')
    .option('--json', 'one JSON object, for machines')
    .addOption(
      new Option('--lang <language>', 'of messages').choices(REPORT_LANGUAGES).default('en'),
    )
    .action(async (only: string[], options: Options, command: Command) => {
      if (options.dryRun && !options.fix)
        command.error('error: --dry-run belongs to --fix', { exitCode: 2 });
      const before = await checkContent(desk.contentDir, only, desk.now());
      if (!options.fix) return tell(desk, before, null, options);
      const fixed = await fixFiles(desk.contentDir, before, { isDryRun: options.dryRun === true });
      const after = options.dryRun ? before : await checkContent(desk.contentDir, only, desk.now());
      tell(desk, after, fixed, options);
    });

const tell = (
  desk: Desk,
  result: CheckResult,
  fixed: FixResult | null,
  { json, dryRun, strict, lang }: Options,
): void => {
  const here = <What extends { file: string }>(all: readonly What[]): What[] =>
    all.map((each) => ({ ...each, file: pathFromHere(desk.contentDir, each.file) }));
  const shown = {
    articles: result.articles,
    problems: here(result.problems),
    findings: here(result.findings),
    accepted: here(result.accepted),
    unused: here(result.unused),
  };
  const fixes = here(fixed?.fixes ?? []);
  if (json)
    desk.print(
      JSON.stringify({ ...shown, ...(fixed && { fixed: fixes, isDryRun: dryRun === true }) }),
    );
  else {
    for (const line of formatCheck(shown, lang)) desk.print(line);
    if (fixed) for (const line of formatFixes(fixes, dryRun === true, lang)) desk.print(line);
  }
  if (fixed?.failure) throw new DeskError(formatFailure(desk.contentDir, fixed.failure, lang));
  if (isBad(result, strict === true)) throw new DeskError('');
};

const isBad = ({ problems, findings }: CheckResult, isStrict: boolean): boolean =>
  problems.length > 0 || findings.some(({ isCertain }) => isStrict || isCertain);
