// Stands in the head of every page, allowed by its hash: the reader's looks before the first paint, and whether pictures wait to be asked for, as device/is-metered.ts decides.
try {
  const root = document.documentElement.dataset;
  const line = navigator.connection;
  if (line && (line.saveData || /2g/.test(line.effectiveType))) root.saving = '';
  const kept = JSON.parse(localStorage.getItem('reading'));
  for (const name in kept)
    if (/^[a-z]+$/.test(name) && /^\w+$/.test(kept[name])) root[name] = kept[name];
} catch {}
