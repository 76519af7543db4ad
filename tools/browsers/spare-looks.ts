/** Looks that may be missing, each with what a reader sees then. */
const SPARE: Record<string, string> = {
  '::highlight': 'found and quoted words are marked otherwise, or not at all; the place is shown',
  '::selection': "the browser's own colour",
  '::view-transition-group': 'no transition',
  '@container': 'names in the map are somewhat larger or smaller',
  'container-type': 'the same',
  '@page': "the printer's own margins",
  'break-after: avoid': 'a heading may stand at the foot of a printed page',
  orphans: 'a line may stand alone on a printed page',
  widows: 'the same',
  cursor: "a finger has none, a mouse the browser's own",
  'contain-intrinsic-block-size': 'a long list is laid out at once',
  'content-visibility': 'the same',
  'font-family: ui-monospace': 'the next face of the list',
  'forced-color-adjust': 'where it is missing no colours are forced',
  'overscroll-behavior': 'the page behind a panel may move',
  resize: 'a field may be dragged larger',
  'text-size-adjust': 'nothing to adjust, or adjusted with a prefix',
  'text-wrap': 'lines of a heading are less even',
};

/** True for a property, a value, a selector or a rule that a browser can do without. */
export const isSpare = (what: string): boolean => what in SPARE;
