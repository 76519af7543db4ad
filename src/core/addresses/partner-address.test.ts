import { describe, expect, it } from 'vitest';
import { feedFileIn } from './feed-address.ts';
import { parsePath } from './urls.ts';

describe('an address of a partner that leads nowhere', () => {
  it.each([
    ['/partners/china/'],
    ['/partners/c1/'],
    ['/partners/cn/page/'],
    ['/partners/cn/page/0/'],
    ['/partners/cn/page/2/3/'],
    ['/partners/cn/kz/'],
    ['/countries/kz/with/'],
    ['/countries/xx/with/cn/'],
    // Several places together have no such list.
    ['/countries/kz-uz/with/cn/'],
  ])('is %s', (path) => {
    expect(parsePath(path)).toEqual({ screen: 'not-found' });
  });

  it.each(['atom', 'json', 'rss'] as const)('is none of the app for its feed as %s', (format) => {
    expect(parsePath(feedFileIn('/partners/cn/', format))).toEqual({ screen: 'not-found' });
  });
});
