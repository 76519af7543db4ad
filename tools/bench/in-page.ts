// Functions that run inside the measured page, before its own scripts. Each must stand alone: only its
// source text reaches the browser.

// More fields of a `layout-shift` entry, which TypeScript's own library does not know.
type Entry = PerformanceEntry & { value?: number; hadRecentInput?: boolean };

/** What one load has shown so far, in milliseconds since its start. */
export type Vitals = {
  fcp: number;
  lcp: number;
  cls: number;
  longTasks: { start: number; end: number }[];
};

declare global {
  interface Window {
    benchVitals?: Vitals;
  }
}

/** Collects the load's vitals in `window.benchVitals`. */
export function observeVitals(): void {
  const vitals: Vitals = { fcp: 0, lcp: 0, cls: 0, longTasks: [] };
  window.benchVitals = vitals;
  const observe = (type: string, use: (entry: Entry) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach(use)).observe({
      type,
      buffered: true,
    });

  observe('paint', (entry) => {
    if (entry.name === 'first-contentful-paint') vitals.fcp = entry.startTime;
  });
  observe('largest-contentful-paint', (entry) => {
    vitals.lcp = entry.startTime;
  });
  observe('longtask', ({ startTime, duration }) => {
    vitals.longTasks.push({ start: startTime, end: startTime + duration });
  });

  // CLS is the worst burst of shifts: at most five seconds long, without a pause of a second.
  const burst = { start: 0, last: -Infinity, sum: 0 };
  observe('layout-shift', ({ value = 0, hadRecentInput, startTime }) => {
    if (hadRecentInput) return;
    if (startTime - burst.last > 1000 || startTime - burst.start > 5000) {
      burst.start = startTime;
      burst.sum = 0;
    }
    burst.last = startTime;
    burst.sum += value;
    vitals.cls = Math.max(vitals.cls, burst.sum);
  });
}
