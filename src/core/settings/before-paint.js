// Stands in the head of every page, allowed by its hash: the reader's looks before the first paint.
try {
  const kept = JSON.parse(localStorage.getItem('reading'));
  for (const name in kept)
    if (/^[a-z]+$/.test(name) && /^\w+$/.test(kept[name]))
      document.documentElement.dataset[name] = kept[name];
} catch {}
