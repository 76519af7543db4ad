import { expect, it } from 'vitest';
import { sortFindings, type Finding } from './filters.ts';

const warning = (kind: string, value = ''): Finding => ({
  file: 'feed.xml',
  level: 'warning',
  kind,
  value,
  message: 'invented',
});

it('leaves out what has a reason, and counts it', () => {
  const { filtered, faults } = sortFindings([
    warning('DuplicateUpdated'),
    warning('ImplausibleDate', '1950-01-01T00:00:00Z'),
    warning('ContainsHTML', '&lt;'),
  ]);
  expect(faults).toEqual([]);
  expect(filtered.map(({ count }) => count)).toEqual([1, 1, 1]);
});

it('keeps real markup, a kind that is not known, and every error', () => {
  const kept = [
    warning('ContainsHTML', 'script'),
    warning('MissingTextualContent'),
    { ...warning('DuplicateUpdated'), level: 'error' as const },
  ];
  expect(sortFindings(kept).faults).toEqual(kept);
});
