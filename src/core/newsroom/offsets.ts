/**
 * A clock's minutes ahead of UTC: the first offset, and each later change in order, with its
 * instant in milliseconds since 1970.
 */
export type Offsets = {
  first: number;
  changes: readonly (readonly [instant: number, minutes: number])[];
};

const MINUTE = 60_000;

/** Minutes ahead of UTC at an instant. */
export const minutesAhead = ({ first, changes }: Offsets, instant: number): number =>
  changes.findLast(([since]) => since <= instant)?.[1] ?? first;

/**
 * The instant at which the clock shows a given hour of a day. If a change skips the hour, it is
 * the instant of the change; if the hour comes twice, the first counts.
 */
export const instantOnClock = (offsets: Offsets, day: string, hour: number): number => {
  const asUtc = Date.parse(`${day}T00:00:00Z`) + hour * 60 * MINUTE;
  const before = minutesAhead(offsets, asUtc - 24 * 60 * MINUTE);
  const early = asUtc - before * MINUTE;
  const there = minutesAhead(offsets, early);
  const late = asUtc - there * MINUTE;
  return there !== before && minutesAhead(offsets, late) === there ? late : early;
};

/** Minutes as ISO 8601 writes an offset: +05:00. */
export const formatOffset = (minutes: number): string => {
  const two = (value: number) => String(value).padStart(2, '0');
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
};
