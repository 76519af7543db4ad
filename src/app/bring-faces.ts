import { isMetered } from '../device/is-metered.ts';

/**
 * Loads the files of the site's faces that have the letters of this page's title, and notes that
 * the browser has them: the next page is set in them from its first paint on (before-paint.js). The
 * page that is shown stays in the system's faces, so no word of it moves. A reader whose data are
 * dear is spared the files.
 */
export const bringFaces = async (): Promise<void> => {
  if ('faces' in document.documentElement.dataset || isMetered()) return;
  try {
    // One by one: of a list, WebKit loads the first family alone that has a letter.
    for (const name of ['Naskh', 'Sans']) await document.fonts.load(`1em ${name}`, document.title);
    localStorage.setItem('faces', '1');
  } catch {
    // Without the files or without storage, the next page tries again.
  }
};
