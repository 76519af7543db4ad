// Runs inside the measured page, before its own scripts: only the function's source text reaches the browser.

// More fields of an `event` entry, which TypeScript's own library does not know.
type Entry = PerformanceEntry & { interactionId?: number };

declare global {
  interface Window {
    /** The slowest interaction since the last call, in ms; 0 when none took 16 ms, below which browsers report nothing. */
    benchTakeSlowest?: () => number;
  }
}

/** Keeps the slowest interaction: from the touch or key to the next frame, as INP counts it. */
export function observeInteractions(): void {
  // The system's own share sheet, if there is one, would cover the page's menu.
  Reflect.deleteProperty(Navigator.prototype, 'share');
  let slowest = 0;
  const keep = (entries: PerformanceEntryList) => {
    for (const { interactionId = 0, duration } of entries as Entry[])
      if (interactionId > 0) slowest = Math.max(slowest, duration);
  };
  const observer = new PerformanceObserver((list) => keep(list.getEntries()));
  const options = { type: 'event', durationThreshold: 16, buffered: true };
  observer.observe(options);
  window.benchTakeSlowest = () => {
    keep(observer.takeRecords());
    const taken = slowest;
    slowest = 0;
    return taken;
  };
}
