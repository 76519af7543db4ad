import { expect, it } from 'vitest';
import { serveLocally } from '../../tools/testing/serve-locally.ts';
import { messagesOf } from './requests.ts';
import { sendAll } from './send.ts';

it('cuts many pages into requests that the engine takes', () => {
  const pages = Array.from({ length: 25 }, (_, at) => `https://news.example/${at}/`);
  const told = messagesOf(
    { indexNow: { key: 'invented-key' } },
    { feeds: ['https://news.example/feed.xml'], pages },
    'https://news.example/',
    10,
  );
  expect(told.map(({ to, addresses }) => [to, addresses.length])).toEqual(
    [10, 10, 5].map((count) => ['https://api.indexnow.org/indexnow', count]),
  );
  expect(told.flatMap(({ addresses }) => addresses)).toEqual(pages);
});

it('does not wait for ever', async () => {
  const host = await serveLocally(() => {});
  const message = {
    to: host,
    kind: 'hub',
    addresses: ['x'],
    type: 'text/plain',
    body: '',
  } as const;
  const [outcome] = await sendAll(fetch, [message], 50);
  expect(outcome?.problem).toBe('no answer: nothing came for 0.05 s; try again later');
});
