import { expect, it } from 'vitest';
import { embedCode } from './embed-code.ts';

it.each([
  ['أخبار كازاخستان', 'https://news.example/embed/countries/kz/'],
  ['News: Region', 'https://news.example/sub/en/embed/countries/region/'],
])('the code for «%s» is one frame that can only open its links', (title, src) => {
  const code = embedCode(title, src);
  expect(code).toMatch(/^<iframe( [a-z]+="[^"<>]*")+><\/iframe>$/);
  expect(code).toContain(` title="${title}" src="${src}" `);
  expect(code).toContain(' sandbox="allow-popups allow-popups-to-escape-sandbox"');
});
