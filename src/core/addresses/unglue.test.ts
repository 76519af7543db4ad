import { describe, expect, it } from 'vitest';
import { unglueFragment, unglueText } from './unglue.ts';
import { parseAddress, pathOf } from './urls.ts';

/** What chats, mails and keyboards leave beside an address. */
const GLUE = [
  ...Array.from(`)]}>»”"'’*_~|….,:;!،؛؟۔\u200F\u200E\u061C\u00A0\u200B\uFEFF\u2069`),
  ')،',
  '»)',
  '*…',
  '\u00A0(',
  '…\u200F',
  ').',
];

const ADDRESSES = [
  '/articles/invented-id/',
  '/articles/invented-id/?quote=p3.12-48~k2f9x1',
  '/countries/kz/',
  '/countries/kz-uz/',
  '/countries/kz/page/3/',
  '/page/3/',
  '/names/invented/',
  '/archive/2022/09/',
  '/saved/',
  '/about/',
  '/',
  '/?from=2022-09-01&to=2022-09-30',
  '/countries/kz-uz/?page=3',
  '/search/?q=gas&in=kz-uz&sort=date&page=2',
];

describe('what is glued to an address is taken off', () => {
  it.each(GLUE)('%j', (glue) => {
    for (const address of ADDRESSES) {
      expect(pathOf(parseAddress(address + glue)), address).toBe(address);
      expect(pathOf(parseAddress(address + encodeURIComponent(glue))), address).toBe(address);
      const isPath = !address.includes('?') && address !== '/';
      if (isPath) expect(pathOf(parseAddress(address.slice(0, -1) + glue)), address).toBe(address);
    }
  });

  it.each([
    ['/articles/(invented-id)/', '/articles/invented-id/'],
    ['/articles/«invented-id»', '/articles/invented-id/'],
    ['/articles/invented-id/index.html)', '/articles/invented-id/'],
    ['/articles/invented-id%D8', '/articles/invented-id/'],
    ['/articles/invented-id،اقرأ', '/articles/invented-id/'],
    ['/articles/invented-id/\u00A0اقرأ', '/articles/invented-id/'],
    ['/articles/invented-id/)/more', '/articles/invented-id/'],
    ['/?country=kz)', '/countries/kz/'],
    ['/?country=(kz,uz)', '/countries/kz-uz/'],
    ['/?country=kz،uz', '/countries/kz-uz/'],
    ['/?country=kz&amp;page=2', '/countries/kz/page/2/'],
    ['/countries/%E2%80%8Fkz/', '/countries/kz/'],
    ['/search/?q=gas&in=kz)', '/search/?q=gas&in=kz'],
    ['/search/?q=gas)', '/search/?q=gas'],
    ['/articles/x/?find=gas»', '/articles/x/?find=gas'],
  ])('%s leads to %s', (address, canonical) => {
    expect(pathOf(parseAddress(address))).toBe(canonical);
  });
});

describe('a text in an address', () => {
  it.each([
    ['gas (2022)', 'gas (2022)'],
    ['«gas»', '«gas»'],
    ['gas (', 'gas ('],
    ['gas)»', 'gas'],
    ['\u200Fgas\u00A0', 'gas'],
    ['*gas*', '*gas*'],
    [')', ''],
    ['می\u200Cشود', 'می\u200Cشود'],
  ])('%j is %j', (typed, kept) => expect(unglueText(typed)).toBe(kept));
});

describe('a fragment', () => {
  it.each([
    ['#p30)', '#p30'],
    ['#p3%D9', '#p3'],
    ['#p3%D8%8C', '#p3'],
    ['#2022-09-12»', '#2022-09-12'],
    ['#p3', '#p3'],
    ['#100%', '#100%'],
    ['#%D9%82', '#%D9%82'],
    ['', ''],
  ])('%j is %j', (typed, kept) => expect(unglueFragment(typed)).toBe(kept));
});
