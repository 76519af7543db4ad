import { expect, it } from 'vitest';
import { storiesPath } from './story-address.ts';
import { parseAddress, pathOf } from './urls.ts';

it.each([
  [{}, '/stories/'],
  [{ id: 'told' }, '/stories/told/'],
  [{ id: 'told', isOldestFirst: false }, '/stories/told/'],
  [{ id: 'told', isOldestFirst: true }, '/stories/told/oldest/'],
])('the address of %j is %s', (view, path) => {
  expect(storiesPath(view)).toBe(path);
});

it.each([
  ['/Stories', '/stories/'],
  ['/stories/Told', '/stories/told/'],
  ['//stories//told//OLDEST', '/stories/told/oldest/'],
  ['/stories/told/?fbclid=x', '/stories/told/'],
  ['/stories/told/index.html', '/stories/told/'],
])('%s is replaced by %s', (typed, path) => {
  expect(pathOf(parseAddress(typed))).toBe(path);
});

it.each([['/stories/told/newest/'], ['/stories/told/oldest/2/'], ['/stories/told/feed.xml']])(
  'nothing is at %s',
  (path) => {
    expect(parseAddress(path)).toEqual({ screen: 'not-found' });
  },
);
