/**
 * Test files that need modules of their own: they replace some, load them as a browser or as a
 * build would (`NODE_ENV`), bundle, or have fonts of their own. All others share theirs, which
 * halves their time.
 */
export const ALONE = [
  'pipeline/bundle/ask-ahead.test.ts',
  'pipeline/bundle/bundle.test.ts',
  'pipeline/cards/draw-passage.test.ts',
  'pipeline/cards/fit-text.test.ts',
  'pipeline/dev/serve-content.test.ts',
  'pipeline/dev/site-on-demand.test.ts',
  'src/app/bring-faces.test.ts',
  'src/components/CopyButton.test.tsx',
  'src/core/settings/before-paint.test.ts',
  'src/device/is-metered.test.ts',
  'src/device/when-used.test.ts',
  'src/routes/article/save/SaveTools.test.tsx',
  'src/routes/headlines/PlaceFilter.test.tsx',
  'src/routes/saved/TakeAlong.test.tsx',
  'src/routes/search/SearchBox.test.tsx',
  'src/settings/store.test.ts',
];
