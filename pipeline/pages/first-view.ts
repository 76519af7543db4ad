import type { View } from '../../src/core/addresses/urls.ts';

/**
 * The parts of the app's styles that a screen shows before it asks for the rest, each a layer of the
 * sheet (src/styles/index.css). A test in a browser finds what is missing (e2e/first-paint.spec.ts).
 */
export const FIRST_VIEW: Record<View['screen'], readonly string[]> = {
  headlines: ['shell', 'labels', 'picture', 'list', 'headlines'],
  article: ['shell', 'labels', 'picture', 'article'],
  'not-found': ['shell', 'labels', 'list', 'notice'],
  search: ['shell', 'button', 'search'],
  archive: ['shell', 'intro', 'archive'],
  month: ['shell', 'labels', 'list', 'month'],
  names: ['shell', 'intro', 'names'],
  name: ['shell', 'labels', 'list', 'name'],
  partners: ['shell', 'labels', 'list', 'headlines', 'intro', 'partners'],
  saved: ['shell', 'saved'],
  about: ['shell', 'about'],
};
