import type { BuildFigures } from './measure-build.ts';
import type { Visits, Walk } from './measure-reader.ts';

/** All measurements at one size. */
export type SizeFigures = {
  size: number;
  first: BuildFigures;
  /** A complete rebuild with the same app. */
  anew: BuildFigures;
  tenMore: BuildFigures | null;
  site: { files: number; megabytes: number };
  visits: Record<string, Visits>;
  jump: number | null;
  walk: Walk | null;
};

const whole = (value: number) => value.toLocaleString('en', { maximumFractionDigits: 0 });
const tenth = (value: number) =>
  value.toLocaleString('en', { minimumFractionDigits: 1, maximumFractionDigits: 1 });
const hundredth = (value: number) => value.toFixed(2);
const orNone = <Value>(value: Value | null, show: (value: Value) => string) =>
  value === null ? '–' : show(value);

/**
 * A table in Markdown, a column per size; the reader's rows with their ratio to the smallest site,
 * visited in the same minutes.
 */
export const formatTable = (all: readonly SizeFigures[]): string => {
  const row = (label: string, cell: (figures: SizeFigures) => string) =>
    `| ${label} | ${all.map(cell).join(' | ')} |`;
  const compare = (visits: Visits | undefined, of: 'kilobytes' | 'paint', show = whole) => {
    if (!visits) return '–';
    const { here, smallest } = visits;
    return `${show(here[of])} ×${hundredth(here[of] / smallest[of])}`;
  };
  const pages = Object.keys(all[0]?.visits ?? {});
  return [
    row('articles', ({ size }) => whole(size)),
    `|---|${all.map(() => '---').join('|')}|`,
    row('first build, s', ({ first }) => tenth(first.seconds)),
    row('most memory, GB', ({ first }) => orNone(first.gigabytes, hundredth)),
    row('all anew, the app as it was, s', ({ anew }) => tenth(anew.seconds)),
    row('most memory, GB', ({ anew }) => orNone(anew.gigabytes, hundredth)),
    row('files', ({ site }) => whole(site.files)),
    row('size, MB', ({ site }) => whole(site.megabytes)),
    row('ten more articles, s', ({ tenMore }) => orNone(tenMore, (each) => tenth(each.seconds))),
    row('most memory, GB', ({ tenMore }) =>
      orNone(tenMore, (each) => orNone(each.gigabytes, hundredth)),
    ),
    row('files changed', ({ tenMore }) => orNone(tenMore, (each) => whole(each.changedFiles))),
    row('MB changed', ({ tenMore }) => orNone(tenMore, (each) => tenth(each.changedMegabytes))),
    ...pages.flatMap((name) => [
      row(`${name}, kB`, ({ visits }) => compare(visits[name], 'kilobytes', tenth)),
      row(`${name}, largest paint, ms`, ({ visits }) => compare(visits[name], 'paint')),
    ]),
    row('requests of a jump to the oldest month', ({ jump }) => orNone(jump, whole)),
    row('steps through the list', ({ walk }) => orNone(walk, ({ steps }) => whole(steps))),
    row('heap after a tenth of them / all, MB', ({ walk }) =>
      orNone(walk, ({ heapEarly, heapLate }) => `${tenth(heapEarly)} / ${tenth(heapLate)}`),
    ),
    row('INP of the steps, ms', ({ walk }) => orNone(walk, ({ inp }) => whole(inp))),
  ].join('\n');
};
