import { expect, it } from 'vitest';
import { partSheet, takeParts } from './part-styles.ts';

const FACE = '@font-face{font-family:Invented;src:url(a.woff2)}';
const layer = (name: string) => `@layer ${name}{.${name}{top:0}}`;
const SHEET = [
  '@layer tokens,settings,base,shell,list,components;',
  FACE,
  ...['tokens', 'settings', 'base', 'components', 'shell', 'list'].map(layer),
  '@keyframes invented{to{top:0}}',
].join('');

it('a sheet that is linked to has no faces, no base and no layers; its rules stand in their order', () => {
  expect(partSheet(SHEET).linked).toBe(
    '@keyframes invented{to{top:0}}.shell{top:0}.list{top:0}.components{top:0}',
  );
});

it('a page holds the order of the layers, the faces, the base and its parts', () => {
  const { layers } = partSheet(SHEET);
  expect(takeParts(layers, ['list'])).toBe(
    [
      '@layer tokens,settings,base,list;',
      FACE,
      ...['tokens', 'settings', 'base', 'list'].map(layer),
    ].join(''),
  );
  expect(layers.startsWith('@layer tokens,settings,base,shell,list,components;')).toBe(true);
});

it('what a language needs stands in the pages that ask for it, and not in the sheet', () => {
  const sheet = partSheet(SHEET.replace('base,shell', 'base,urdu,shell') + layer('urdu'));
  expect(sheet.linked).not.toContain('urdu');
  expect(takeParts(sheet.layers, ['list'])).not.toContain('urdu');
  expect(takeParts(sheet.layers, ['urdu', 'list'])).toContain('.urdu{top:0}');
});

it('a part that no rule is of is a fault', () => {
  expect(() => takeParts(partSheet(SHEET).layers, ['shell', 'invented'])).toThrow('layer invented');
});

it('a declaration that stands twice in a row is written once, and others of its name stay', () => {
  const rule = 'a{-webkit-x:1;-webkit-x:1;x:1;x:2;x:1}';
  expect(partSheet(`@layer shell{${rule}}`).linked).toBe('a{-webkit-x:1;x:1;x:2;x:1}');
});

it('constants are written where they are used, and what a reader may change is not', () => {
  const tokens = '@layer tokens{:root{--space-1:.25rem;--scale:1}}';
  const use = 'a{margin:var(--space-1) calc(-1*var(--space-1));zoom:var(--scale)}';
  const { layers, linked } = partSheet(`${tokens}@layer shell{${use}}`);
  expect(layers).toContain('{:root{--scale:1}}');
  expect(linked).toBe('a{margin:.25rem calc(-1*.25rem);zoom:var(--scale)}');
});

it('a constant with two values is a fault', () => {
  expect(() => partSheet('@layer tokens{a{--page:1rem}b{--page:2rem}}')).toThrow('--page twice');
});
