import type { Tap } from './in-page-tap.ts';
import { INTERACTIONS } from './measure-interactions.ts';
import type { Interaction } from './measure-interactions.ts';
import type { Moment } from './measure-tap.ts';
import type { Load, Measure } from './measure.ts';
import { PHONE } from './phone.ts';
import type { Results } from './results.ts';
import { formatSummary, summarize } from './summary.ts';

const formatWhole = (value: number) => value.toFixed(0);
const formatKilobytes = (bytes: number) => (bytes / 1000).toFixed(1);
/** Browsers report no interaction below 16 ms. */
const formatInteraction = (value: number) => (value === 0 ? '<16' : formatWhole(value));

const COLUMNS: { measure: Measure; label: string; format: (value: number) => string }[] = [
  { measure: 'fcp', label: 'paint, ms', format: formatWhole },
  { measure: 'lcp', label: 'largest, ms', format: formatWhole },
  { measure: 'tbt', label: 'blocking, ms', format: formatWhole },
  { measure: 'cls', label: 'CLS', format: (value) => value.toFixed(3) },
  { measure: 'document', label: 'html, kB', format: formatKilobytes },
  { measure: 'script', label: 'script, kB', format: formatKilobytes },
  { measure: 'font', label: 'font, kB', format: formatKilobytes },
  { measure: 'total', label: 'all, kB', format: formatKilobytes },
];
const PAGES = ['list', 'article'] as const;
const TAPS: Record<Moment, string> = {
  atPaint: 'at the first paint',
  after1s: '1 s after the load',
  after5s: '5 s after the load',
};
const namesOf = <Name extends string>(record: Record<Name, unknown>) =>
  Object.keys(record) as Name[];

const summarizeMeasure = (loads: readonly Load[], measure: Measure) =>
  summarize(loads.map((load) => load[measure]));

/** Rows as a Markdown table, with aligned columns for readers of the plain text. */
function formatTable(rows: string[][]): string {
  const widths = (rows[0] ?? []).map((_, at) =>
    Math.max(...rows.map((row) => row[at]?.length ?? 0)),
  );
  const line = (row: string[]) =>
    `| ${widths.map((width, at) => (row[at] ?? '').padEnd(width)).join(' | ')} |`;
  const [head = [], ...rest] = rows;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rest.map(line)].join('\n');
}

function formatLoads({ bare, sites }: Results): string {
  const rows = [bare, ...sites].flatMap((site) =>
    PAGES.map((page) => {
      const cells = COLUMNS.map(({ measure, format }) => {
        const summary = summarizeMeasure(site.pages[page], measure);
        const floor = summarizeMeasure(bare.pages[page], measure).median;
        const ratio = site !== bare && floor > 0 ? ` ×${(summary.median / floor).toFixed(2)}` : '';
        return formatSummary(summary, format) + ratio;
      });
      return [`${site.name}, ${page}`, ...cells];
    }),
  );
  return formatTable([['first visit', ...COLUMNS.map(({ label }) => label)], ...rows]);
}

/** Whether the tap caused a page load, and in how many of the runs if that varied. */
function formatWay(taps: readonly Tap[]): string {
  const steps = taps.filter(({ way }) => way === 'step').length;
  if (steps === taps.length) return 'step';
  return steps === 0 ? 'page load' : `${steps} of ${taps.length} steps`;
}

function formatTaps(taps: readonly (Tap | null)[]): string {
  const reached = taps.filter((tap) => tap !== null);
  if (reached.length === 0) return 'no article';
  const lost =
    reached.length < taps.length ? `, ${taps.length - reached.length} led to no article` : '';
  const ms = summarize(reached.map((tap) => tap.ms));
  return `${formatSummary(ms, formatWhole)} ${formatWay(reached)}${lost}`;
}

function formatAllTaps({ bare, sites }: Results): string {
  const moments = namesOf(TAPS);
  return formatTable([
    ['from a tap to the article, ms', ...moments.map((moment) => TAPS[moment])],
    ...[bare, ...sites].map(({ name, taps }) => [
      name,
      ...moments.map((moment) => formatTaps(taps[moment])),
    ]),
  ]);
}

function formatInteractions({ interactions }: Results): string {
  return formatTable([
    ['slowest interaction', 'ms'],
    ...namesOf<Interaction>(INTERACTIONS).map((name) => [
      INTERACTIONS[name],
      formatSummary(summarize(interactions[name]), formatInteraction),
    ]),
  ]);
}

/** The results as tables for people, each page with its ratio to the bare one of its kind. */
export function formatReport(results: Results): string {
  const { width, height, deviceScaleFactor, cpuSlowdown, downKbits, upKbits, latencyMs, locale } =
    PHONE;
  return [
    `${results.browser} as a phone: ${width}×${height} at ${deviceScaleFactor}×, CPU ${cpuSlowdown}× slower, ${downKbits} kbit/s down, ${upKbits} up, ${latencyMs} ms latency, locale ${locale}, ${results.protocols.join(' and ')}, no service worker.`,
    `Median of ${results.runs} first visits (least–greatest) ×ratio to the bare page. kB = 1,000 bytes on the wire, before anyone touched the page.`,
    '',
    formatLoads(results),
    '',
    'A step stays inside the app; a page load is timed to the paint of its heading.',
    '',
    formatAllTaps(results),
    '',
    'From touch or key to the next frame, as INP counts it:',
    '',
    formatInteractions(results),
  ].join('\n');
}

/** The results as plain data for other programs: times in milliseconds, sizes in bytes. */
export function formatJson({ bare, sites, interactions, ...run }: Results): string {
  const measures = namesOf<Measure>(bare.pages.list[0] ?? ({} as Load));
  const mapValues = <Name extends string, Value, Result>(
    record: Record<Name, Value>,
    map: (value: Value) => Result,
  ) => Object.fromEntries(namesOf(record).map((name) => [name, map(record[name])]));
  return JSON.stringify({
    ...run,
    phone: PHONE,
    sites: [bare, ...sites].map(({ name, pages, taps }) => ({
      name,
      pages: mapValues(pages, (loads) =>
        Object.fromEntries(measures.map((measure) => [measure, summarizeMeasure(loads, measure)])),
      ),
      taps,
    })),
    interactions: mapValues(interactions, summarize),
  });
}
