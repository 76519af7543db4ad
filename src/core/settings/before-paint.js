// Stands in the head of every page, allowed by its hash: the reader's looks before the first paint, and whether pictures wait to be asked for, as device/is-metered.ts decides.
try {
  const root = document.documentElement.dataset;
  const { saveData, effectiveType } = navigator.connection ?? {};
  if (saveData || /2g/.test(effectiveType)) root.saving = '';
  const kept = JSON.parse(localStorage.getItem('reading'));
  for (const name in kept)
    if (/^[a-z]+ \w+$/.test(name + ' ' + kept[name])) root[name] = kept[name];
} catch {}
