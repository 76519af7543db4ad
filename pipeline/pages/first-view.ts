import { parse, type AtRule } from 'postcss';
import type { View } from '../../src/model/urls.ts';

/**
 * The parts of the app's styles that a screen shows before it asks for the rest, each a layer of the
 * sheet (src/styles/index.css). A test in a browser finds what is missing (e2e/first-paint.spec.ts).
 */
const PARTS: Record<View['screen'], readonly string[]> = {
  headlines: ['shell', 'labels', 'list', 'headlines'],
  article: ['shell', 'labels', 'article'],
  'not-found': ['shell', 'labels', 'list', 'notice'],
  // What these show besides is in sheets of their own, which their pages hold whole.
  name: ['shell', 'labels', 'list'],
  search: ['shell'],
  archive: ['shell'],
  month: ['shell', 'labels', 'list'],
  names: ['shell'],
  saved: ['shell'],
  about: ['shell'],
};

/** What of the app's sheet goes into the pages of a screen. */
export const firstViewOf = (sheet: string, screen: View['screen']): string => {
  const layers = parse(sheet).nodes.filter(
    (node): node is AtRule => node.type === 'atrule' && node.name === 'layer' && !!node.nodes,
  );
  const missing = PARTS[screen].filter((part) => !layers.some(({ params }) => params === part));
  if (missing.length > 0) throw new Error(`The styles have no layer ${missing.join(', ')}.`);
  return layers
    .filter(({ params }) => PARTS[screen].includes(params))
    .map(String)
    .join('');
};

/** Every kind of screen. */
export const SCREENS = Object.keys(PARTS) as View['screen'][];
