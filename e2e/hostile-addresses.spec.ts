import type { Page } from '@playwright/test';
import * as fc from 'fast-check';
import { expect, NOT_FOUND_NOTE, test } from './fixtures.ts';
import { expectReady, open, title } from './reader.ts';

/**
 * Pieces of addresses that have misled browsers, hosts or routers. Not `embed`: a host's answer
 * for a missing embed has the embed's policy, and is bare text.
 */
const PIECES = [
  'articles',
  'countries',
  'names',
  'search',
  'saved',
  'data',
  'page',
  'kz-uz',
  'xi-visits-kazakhstan-uzbekistan',
  'en',
  'ru',
  '1',
  '-1',
  '999999999999',
  '..',
  '%2e%2e',
  '%2F%2Fevil.example',
  '\\evil.example',
  'javascript:alert(1)',
  '%00',
  '%E2%80%AE',
  'index.html',
  '%3Cscript%3Ealert(1)%3C%2Fscript%3E',
  'ا',
  '__proto__',
  'constructor',
];
const QUERIES = [
  '',
  '?',
  '?page=2',
  '?page=__proto__',
  '?country=kz,xx',
  '?from=2022-09-01&to=2022-09-30',
  '?from=9999-99-99',
  '?quote=p1.0-5~abcdef',
  '?quote=%F0%9F%98%80',
  '?find=%22',
  '?q=%3Cimg%20src=x%20onerror=alert(1)%3E',
  '?q=%00&in=kz-kz-xx&sort=constructor&page=0',
  '?next=//evil.example',
  '?a=b#p3',
  '#<img src=x>',
];

/** Few enough to visit; the seed is one by which every piece and every query is among them. */
const ADDRESSES = fc.sample(
  fc
    .tuple(
      fc.array(fc.constantFrom(...PIECES), { maxLength: 4 }),
      fc.boolean(),
      fc.constantFrom(...QUERIES),
    )
    .map(([pieces, isOpen, query]) => ({
      pieces,
      query,
      address: `${pieces.join('/')}${isOpen ? '' : '/'}${query}`,
    })),
  { numRuns: 30, seed: 39 },
);

/**
 * As if typed into the address bar; some browsers, such as Chrome 109 with %00, say themselves
 * that it is not an address.
 */
const follow = (page: Page, href: string) =>
  page.goto(href).catch((error: unknown) => {
    if (String(error).includes('Cannot navigate to invalid URL')) return null;
    throw error;
  });

test('any address gives a page, a message or the canonical address, and leads nowhere else', async ({
  page,
  baseURL,
  expectProblem,
}) => {
  test.setTimeout(300_000);
  expectProblem(NOT_FOUND_NOTE);
  expectProblem(/^error: Failed to load resource: .* 400/);
  page.on('dialog', (dialog) => expect.soft(dialog.message(), 'a script ran').toBe(''));
  // A first page, in case every address is refused.
  await open(page, './');
  let loads = 0;
  page.on('request', (request) => {
    if (request.isNavigationRequest()) loads += 1;
  });
  expect(new Set(ADDRESSES.flatMap(({ pieces }) => pieces)).size).toBe(PIECES.length);
  expect(new Set(ADDRESSES.map(({ query }) => query)).size).toBe(QUERIES.length);
  for (const { address } of ADDRESSES) {
    loads = 0;
    const response = await follow(page, new URL(`./${address}`, baseURL).href);
    const isPage = response?.headers()['content-type']?.includes('html') === true;
    expect(new URL(page.url()).origin, address).toBe(new URL(baseURL ?? '').origin);
    expect(loads, address).toBeLessThan(4);
    if (!isPage) continue;
    await expectReady(page);
    await expect(title(page), address).not.toBeEmpty();
  }
});
