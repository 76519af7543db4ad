/**
 * Readability removes pictures without an address of their own, and everything for readers without
 * scripts. These pictures are moved to where Readability keeps them, to be read with the rest of
 * the HTML.
 */
export const keepPictures = (document: Document): void => {
  for (const picture of document.querySelectorAll('picture')) {
    const image = picture.querySelector('img');
    const set = picture.querySelector('source[srcset], source[data-srcset]');
    if (image === null || set === null || image.hasAttribute('src') || image.hasAttribute('srcset'))
      continue;
    image.setAttribute(
      'srcset',
      set.getAttribute('srcset') ?? set.getAttribute('data-srcset') ?? '',
    );
  }
  for (const noscript of document.querySelectorAll('noscript')) {
    const images = noscript.querySelectorAll('img');
    if (images.length === 0 || noscript.textContent.trim() !== '') continue;
    const kept = document.createElement('x-noscript');
    kept.append(...images);
    noscript.replaceWith(kept);
  }
};
