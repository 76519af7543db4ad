// Stands in the head of every page, allowed by its hash: the reader's looks before the first paint, whether pictures wait to be asked for, as device/is-metered.ts decides, and whether the browser has the site's faces, as app/bring-faces.ts noted. Where nothing can be noted, the page itself asks for them: the browser's cache keeps files all the same.
{
  const root = document.documentElement.dataset;
  const { saveData, effectiveType } = navigator.connection ?? {};
  if (saveData || /2g/.test(effectiveType)) root.saving = '';
  try {
    if (localStorage.getItem('faces')) root.faces = '';
    const kept = JSON.parse(localStorage.getItem('reading'));
    for (const name in kept)
      if (/^[a-z]+ \w+$/.test(name + ' ' + kept[name])) root[name] = kept[name];
  } catch {
    root.faces = '';
  }
}
