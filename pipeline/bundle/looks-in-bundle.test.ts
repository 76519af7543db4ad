import { expect, it } from 'vitest';
import { parseMark } from '../../src/core/newsroom/parse-mark.ts';
import { markComponent } from './looks-in-bundle.ts';

const SVG = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8" fill="none">
  <g stroke="currentColor" stroke-width="2"><path fill-rule="evenodd" d="M0 0h8"/></g><circle r="1"/>
</svg>`;

it("a newsroom's mark is drawn as the star is: as large as letters, and read by nobody", () => {
  const result = parseMark(SVG);
  const code = 'mark' in result ? markComponent(result.mark) : expect.fail('no mark');
  expect(code).toBe(`import { jsxs } from 'react/jsx-runtime';
export const Mark = () => jsxs("svg",{"fill":"none","className":"mark","viewBox":"0 0 8 8","width":"1em","height":"1em","aria-hidden":"true",children:[jsxs("g",{"stroke":"currentColor","strokeWidth":"2",children:[jsxs("path",{"fillRule":"evenodd","d":"M0 0h8"})]}),jsxs("circle",{"r":"1"})]});
`);
});
