import { createElement, type FunctionComponent } from 'react';
import * as runtime from 'react/jsx-runtime';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { parseMark } from '../../src/core/news/newsroom/parse-mark.ts';
import { markComponent } from './looks-in-bundle.ts';

const SVG = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8" fill="none">
  <g stroke="currentColor" stroke-width="2"><path fill-rule="evenodd" d="M0 0h8"/><circle r="1"/></g>
</svg>`;

/** The component of a module as bundles have it. */
const componentOf = (code: string): FunctionComponent => {
  const body = code
    .replace("import { jsxs } from 'react/jsx-runtime';", '')
    .replace('export const Mark =', 'return');
  return new Function('jsxs', body)(runtime.jsxs) as FunctionComponent;
};

it("a newsroom's mark is drawn as the star is: as large as letters, and read by nobody", () => {
  const result = parseMark(SVG);
  const code = 'mark' in result ? markComponent(result.mark) : expect.fail('no mark');
  expect(renderToStaticMarkup(createElement(componentOf(code)))).toBe(
    '<svg fill="none" class="mark" viewBox="0 0 8 8" width="1em" height="1em" aria-hidden="true">' +
      '<g stroke="currentColor" stroke-width="2"><path fill-rule="evenodd" d="M0 0h8"></path><circle r="1"></circle></g></svg>',
  );
});
