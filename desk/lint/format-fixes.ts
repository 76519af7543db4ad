import { pathFromHere } from '../store/path-from-here.ts';
import type { Fix, FixResult } from './fix-files.ts';
import { say, type ReportLanguage } from './messages.ts';
import { spellOut } from './spell-out.ts';

/** What was corrected, as text for a person: where, and from what to what. */
export const formatFixes = (
  fixes: readonly Fix[],
  isDryRun: boolean,
  language: ReportLanguage,
): string[] => [
  ...fixes.map(({ file, line, field, rule, old, new: mended }) =>
    [`${file}:${line}  ${field}`, `  ${rule}: «${spellOut(old)}» → «${spellOut(mended)}»`].join(
      '\n',
    ),
  ),
  say(language, isDryRun ? 'wouldFix' : 'fixed', {
    fixes: fixes.length,
    files: new Set(fixes.map(({ file }) => file)).size,
  }),
];

const CURES: Readonly<Record<string, 'noRoom' | 'noPermission' | 'readOnly'>> = {
  ENOSPC: 'noRoom',
  EDQUOT: 'noRoom',
  EFBIG: 'noRoom',
  EACCES: 'noPermission',
  EPERM: 'noPermission',
  EROFS: 'readOnly',
};

/** Which file could not be written, why, and what to do. */
export const formatFailure = (
  contentDir: string,
  { file, error }: NonNullable<FixResult['failure']>,
  language: ReportLanguage,
): string => {
  const cure = CURES[String(Reflect.get(error, 'code'))] ?? 'otherFailure';
  return [
    `${pathFromHere(contentDir, file)}: ${say(language, 'notWritten')}`,
    `  ${say(language, 'reason')}: ${error.message}`,
    `  ${say(language, 'cure')}: ${say(language, cure)}`,
    `  ${say(language, 'whole')}`,
  ].join('\n');
};
