import { describe, expect, it } from 'vitest';
import { parseAddress, pathOf, type View } from './urls.ts';

const month = (code: string, page = 1): View => ({ screen: 'month', month: code, page });
const NOWHERE: View = { screen: 'not-found' };

describe('an address of the archive', () => {
  it.each<[string, View]>([
    ['/archive/', { screen: 'archive' }],
    ['/archive/2015/08/', month('2015-08')],
    ['/archive/2015/08/page/2/', month('2015-08', 2)],
    ['/archive/undated/', month('undated')],
    ['/archive/undated/page/3/', month('undated', 3)],
  ])('%s is read, and written again', (address, view) => {
    expect(parseAddress(address)).toEqual(view);
    expect(pathOf(view)).toBe(address);
  });

  it.each<[string, View]>([
    ['/archive', { screen: 'archive' }],
    ['/ARCHIVE/2015/8', month('2015-08')],
    ['/archive/2015/', { screen: 'archive' }],
    ['/archive/2015/08/page/1/', month('2015-08')],
  ])('%s is another spelling', (address, view) => {
    expect(parseAddress(address)).toEqual(view);
    expect(pathOf(view)).not.toBe(address);
  });

  it.each([
    '/archive/2015/13/',
    '/archive/2015/00/',
    '/archive/15/08/',
    '/archive/2015/08/09/',
    '/archive/2015/08/page/',
    '/archive/2015/08/page/0/',
    '/archive/2015/08/page/2/3/',
    '/archive/august/',
  ])('%s leads nowhere', (address) => expect(parseAddress(address)).toEqual(NOWHERE));
});
