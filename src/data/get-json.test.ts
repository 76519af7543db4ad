import { afterEach, describe, expect, it, vi } from 'vitest';
import { LostFileError, fetchJson } from './get-json.ts';

const PATH = '/data/invented.json';
const JSON_TYPE = { 'content-type': 'application/json; charset=utf-8' };

const answerWith = (answer: (signal: AbortSignal) => Promise<Response>) => {
  const fetched = vi.fn((_url: string, { signal }: { signal: AbortSignal }) => answer(signal));
  vi.stubGlobal('fetch', fetched);
  return fetched;
};

const respond = (body: BodyInit, status: number, headers = JSON_TYPE) =>
  answerWith(async () => new Response(body, { status, headers }));

const readFailing = (signal = new AbortController().signal) =>
  fetchJson('')(PATH, signal).then(
    () => expect.fail('should have failed'),
    (reason: unknown) => reason,
  );

/** A body of which only the first half comes; then the connection ends in the given way. */
const halfBody = (end: (controller: ReadableStreamDefaultController) => void) => {
  let isFirst = true;
  return new ReadableStream({
    pull(controller) {
      if (isFirst) controller.enqueue(new TextEncoder().encode('{"half":'));
      else end(controller);
      isFirst = false;
    },
  });
};

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('a data file that comes', () => {
  it('is read from under the base path, with its Arabic', async () => {
    const fetched = respond('{"title":"عنوان مخترع"}', 200);
    const { signal } = new AbortController();
    expect(await fetchJson('/sub/path')(PATH, signal)).toEqual({ title: 'عنوان مخترع' });
    expect(fetched).toHaveBeenCalledOnce();
    expect(fetched.mock.calls[0]?.[0]).toBe(`/sub/path${PATH}`);
  });
});

describe('a data file that does not come', () => {
  const html = { 'content-type': 'text/html' };

  it.each<[string, () => unknown, number, boolean, boolean]>([
    ['404', () => respond('{}', 404), 404, false, true],
    ['410', () => respond('{}', 410), 410, false, true],
    ['403', () => respond('{}', 403), 403, false, false],
    ['500', () => respond('{}', 500), 500, true, false],
    ['503 with a page', () => respond('<p>', 503, html), 503, true, false],
    [
      "200 with the site's own page",
      () => respond('<i id="page-data">', 200, html),
      404,
      false,
      true,
    ],
    ['200 with nothing in it', () => respond('null', 200), 200, false, false],
    ['200 with a foreign page', () => respond('<!doctype html>', 200, html), 200, false, false],
    [
      'no connection',
      () => answerWith(() => Promise.reject(new TypeError('lost'))),
      0,
      true,
      false,
    ],
    ['a file cut off in the middle', () => respond('{"half":', 200), 0, true, false],
    [
      'a connection cut off in the middle',
      () =>
        respond(
          halfBody((c) => c.error(new TypeError('lost'))),
          200,
        ),
      0,
      true,
      false,
    ],
  ])('for %s says so', async (_cause, stub, status, isPassing, isGone) => {
    stub();
    const error = await readFailing();
    expect(error).toBeInstanceOf(LostFileError);
    expect(error).toMatchObject({ path: PATH, status, isPassing, isGone });
  });

  it('is not waited for without end', async () => {
    answerWith(
      (signal) =>
        new Promise((_, reject) => {
          signal.addEventListener('abort', () => reject(new DOMException('late', 'AbortError')));
        }),
    );
    const reading = fetchJson('', 5)(PATH, new AbortController().signal);
    await expect(reading).rejects.toMatchObject({ path: PATH, status: 408, isPassing: false });
  });

  it('keeps the cause of a lost connection', async () => {
    const cause = new TypeError('lost');
    answerWith(() => Promise.reject(cause));
    expect(await readFailing()).toMatchObject({ cause });
  });
});

describe('a reader who goes elsewhere', () => {
  const left = new DOMException('left', 'AbortError');

  it('before the answer is not an error of the file', async () => {
    answerWith((signal) => Promise.reject(signal.reason));
    expect(await readFailing(AbortSignal.abort(left))).toBe(left);
  });

  it('in the middle of the answer is not an error of the file', async () => {
    const reader = new AbortController();
    respond(
      halfBody((stream) => {
        reader.abort(left);
        stream.error(left);
      }),
      200,
    );
    expect(await readFailing(reader.signal)).toBe(left);
  });
});
