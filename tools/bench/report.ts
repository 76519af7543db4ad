import type { Load, Measure, Tap } from './measure.ts';
import { PHONE } from './phone.ts';

type Summary = { median: number; min: number; max: number };
type PageName = 'bare' | 'home' | 'article';
type TapName = 'ready' | 'rested';

/** Everything that one run of the bench measured. */
export type Results = {
  browser: string;
  loads: Record<PageName, Load[]>;
  taps: Record<TapName, Tap[]>;
};

const formatWhole = (value: number) => value.toFixed(0);
const formatKilobytes = (bytes: number) => (bytes / 1000).toFixed(1);

const ROWS: { measure: Measure; label: string; format: (value: number) => string }[] = [
  { measure: 'fcp', label: 'FCP, ms', format: formatWhole },
  { measure: 'lcp', label: 'LCP, ms', format: formatWhole },
  { measure: 'tbt', label: 'TBT, ms', format: formatWhole },
  { measure: 'cls', label: 'CLS', format: (value) => value.toFixed(3) },
  { measure: 'document', label: 'document, KB', format: formatKilobytes },
  { measure: 'script', label: 'script, KB', format: formatKilobytes },
  { measure: 'style', label: 'style, KB', format: formatKilobytes },
  { measure: 'font', label: 'font, KB', format: formatKilobytes },
  { measure: 'image', label: 'image, KB', format: formatKilobytes },
  { measure: 'fetch', label: 'fetch, KB', format: formatKilobytes },
  { measure: 'other', label: 'other, KB', format: formatKilobytes },
  { measure: 'total', label: 'total, KB', format: formatKilobytes },
];

const PAGES: PageName[] = ['bare', 'home', 'article'];
const TAPS: { name: TapName; label: string }[] = [
  { name: 'ready', label: 'tap to article, as soon as the app is ready' },
  { name: 'rested', label: 'tap to article, after five seconds of rest' },
];

function summarize(values: number[]): Summary {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (index: number) => sorted[index] ?? NaN;
  const middle = (sorted.length - 1) / 2;
  const median = (at(Math.floor(middle)) + at(Math.ceil(middle))) / 2;
  return { median, min: at(0), max: at(sorted.length - 1) };
}

const summarizeMeasure = (loads: Load[], measure: Measure) =>
  summarize(loads.map((load) => load[measure]));

/** The results as plain data for other programs: times in milliseconds, sizes in bytes. */
export function formatJson({ browser, loads, taps }: Results): string {
  const pages = PAGES.map((page) => {
    const measures = ROWS.map(({ measure }) => [measure, summarizeMeasure(loads[page], measure)]);
    return [page, Object.fromEntries(measures)];
  });
  const tapSummaries = TAPS.map(({ name }) => {
    const ms = summarize(taps[name].map((tap) => tap.ms));
    const requests = summarize(taps[name].map((tap) => tap.requests));
    return [name, { ms, requests }];
  });
  return JSON.stringify({
    phone: PHONE,
    browser,
    runs: loads.bare.length,
    pages: Object.fromEntries(pages),
    taps: Object.fromEntries(tapSummaries),
  });
}

function formatSummary({ median, min, max }: Summary, format: (value: number) => string): string {
  return min === max ? format(median) : `${format(median)} (${format(min)}–${format(max)})`;
}

/** The results as a table for people, each page with its ratio to the bare one. */
export function formatTable({ browser, loads, taps }: Results): string {
  const { width, height, deviceScaleFactor, cpuSlowdown, downKbits, upKbits, latencyMs } = PHONE;
  const rows = ROWS.map(({ measure, label, format }) => {
    const bare = summarizeMeasure(loads.bare, measure);
    const cells = PAGES.map((page) => {
      const summary = summarizeMeasure(loads[page], measure);
      const hasRatio = page !== 'bare' && bare.median > 0;
      const ratio = hasRatio ? ` ×${(summary.median / bare.median).toFixed(2)}` : '';
      return (formatSummary(summary, format) + ratio).padEnd(26);
    });
    return (label.padEnd(14) + cells.join('')).trimEnd();
  });
  const tapLines = TAPS.map(({ name, label }) => {
    const ms = formatSummary(summarize(taps[name].map((tap) => tap.ms)), formatWhole);
    const requests = formatSummary(summarize(taps[name].map((tap) => tap.requests)), formatWhole);
    return `${label}: ${ms} ms, requests still needed: ${requests}`;
  });
  return [
    `${browser} as a phone: ${width}×${height} at ${deviceScaleFactor}×, CPU ${cpuSlowdown}× slower, ${downKbits} kbit/s down, ${upKbits} up, ${latencyMs} ms latency.`,
    `Median of ${loads.bare.length} first visits (least–greatest) ×ratio to the bare page. KB = 1,000 bytes on the wire.`,
    '',
    `${' '.repeat(14)}${['bare page', 'home', 'article'].map((name) => name.padEnd(26)).join('')}`.trimEnd(),
    ...rows,
    '',
    ...tapLines,
  ].join('\n');
}
