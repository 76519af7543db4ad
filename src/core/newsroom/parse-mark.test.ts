import { expect, it } from 'vitest';
import { markSvg } from './mark.ts';
import { parseMark } from './parse-mark.ts';

const svg = (inside: string, attributes = 'viewBox="0 0 16 16"') =>
  `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" ${attributes}>${inside}</svg>`;

const read = (text: string): string => {
  const result = parseMark(text);
  return 'mark' in result ? markSvg(result.mark) : expect.fail(JSON.stringify(result.problems));
};

it.each([
  ['<path d="M0 0h9z"/>', '<path d="M0 0h9z"/>'],
  ['<g fill="none"><circle r="2"/></g>', '<g fill="none"><circle r="2"/></g>'],
  ['<!-- a note --><title>Old name</title><path d="M0 0"/>', '<path d="M0 0"/>'],
  ['<path style="fill:#123456; stroke : none" class="a"/>', '<path fill="#123456" stroke="none"/>'],
  // As Inkscape 0.92 and Figma write them.
  [
    '<path style="line-height:normal;letter-spacing:0px;writing-mode:lr-tb;direction:ltr;baseline-shift:baseline;white-space:normal;isolation:auto;mix-blend-mode:normal;color-interpolation-filters:linearRGB;solid-opacity:1;filter:none;filter-blend-mode:normal;marker:none;image-rendering:auto;fill:#000"/>',
    '<path fill="#000"/>',
  ],
  ['<mask id="a" style="mask-type:luminance"/><path/>', '<mask id="mark-a"/><path/>'],
  [
    '<linearGradient id="a"/><linearGradient id="b" xlink:href="#a"/><path fill="url(#b)"/>',
    '<linearGradient id="mark-a"/><linearGradient id="mark-b" href="#mark-a"/><path fill="url(#mark-b)"/>',
  ],
  ['<x:layer xmlns:x="urn:x"><x:y/></x:layer><path x:label="z" xmlns:x="urn:x"/>', '<path/>'],
])('of %s the drawing stays', (inside, drawn) => {
  expect(read(svg(inside))).toBe(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16">${drawn}</svg>`,
  );
});

it('a drawing has its size in place of a view box', () => {
  expect(read(svg('<path/>', 'width="24px" height="12"'))).toContain('viewBox="0 0 24 12"');
});

it('an element that has to go is one fault, whatever its attributes', () => {
  const result = parseMark(svg('<style type="text/css" media="all"/><use href="#a"/>'));
  expect('problems' in result && result.problems.map(({ found }) => found)).toEqual([
    '<style>',
    '<use>',
  ]);
});

it.each([
  ['a script', svg('<script>alert(1)</script>'), 'without scripts'],
  ['HTML in it', svg('<foreignObject><p/></foreignObject>'), 'shapes and gradients'],
  ['a sheet', svg('<style>@import "https://a.example/";</style>'), 'presentation attributes'],
  ['a sheet beside it', `<?xml-stylesheet href="a.css"?>${svg('<path/>')}`, 'references to sheets'],
  ['a handler', svg('<path onclick="alert(1)"/>'), 'event handlers'],
  ['a handler of its own', svg('<path/>', 'viewBox="0 0 1 1" onload="a()"'), 'event handlers'],
  ['a picture', svg('<image href="https://a.example/a.png"/>'), 'trace them'],
  ['a link', svg('<a href="https://a.example/"><path/></a>'), 'shapes and gradients'],
  ['an address in a fill', svg('<path fill="url(https://a.example/#a)"/>'), 'outside'],
  ['one in its style', svg(`<path style="fill:url('https://a.example/#a')"/>`), 'outside'],
  ['a gradient elsewhere', svg('<linearGradient href="https://a.example/#a"/>'), 'outside'],
  ['shapes that multiply', svg('<use href="#a"/>'), 'without <use>'],
  ['letters', svg('<text>NEWS</text>'), 'paths'],
  ['animation', svg('<path><animate attributeName="d"/></path>'), 'shapes and gradients'],
  ['a way to mix colours', svg('<path style="mix-blend-mode:multiply"/>'), 'mix-blend-mode'],
  ['a filter', svg('<path filter="url(#a)"/>'), 'without the attribute "filter"'],
  ['a DOCTYPE', `<!DOCTYPE svg [<!ENTITY a "b">]>${svg('<path/>')}`, 'DOCTYPE'],
  ['no namespace', '<svg viewBox="0 0 1 1"><path/></svg>', 'xmlns="http://www.w3.org/2000/svg"'],
  ['no end', '<svg xmlns="http://www.w3.org/2000/svg">', 'valid XML'],
  ['no view box', svg('<path/>', ''), 'viewBox="0 0 16 16"'],
  ['nothing in it', svg(''), 'something that is drawn'],
  ['no SVG', 'GIF89a', 'valid XML'],
  ['too much', svg(`<path d="${'M0 0'.repeat(3000)}"/>`), 'at most 8000 characters'],
  ['a deep nest', svg(`${'<g>'.repeat(30)}${'</g>'.repeat(30)}`), 'at most 20 elements'],
])('a drawing with %s is refused, and told why', (_name, text, why) => {
  const result = parseMark(text);
  const said = 'problems' in result ? result.problems.map(({ expected }) => expected) : [];
  expect(said.join('\n')).toContain(why);
});
