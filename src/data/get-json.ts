import { looksLike } from '../core/site/data-shape.ts';

/** Reads a data file by its path inside the site, e.g. `/data/manifest.json`. */
export type GetJson = (path: string, signal: AbortSignal) => Promise<unknown>;

/** Stands for a status if no answer came, or only a part of the file. */
const NO_ANSWER = 0;
/**
 * Stands for a status if no answer came in a time that nobody would wait twice. 408 is the status
 * of a request that took too long.
 */
const TOO_LATE = 408;

/**
 * A file of the site did not load: there was no answer, a broken one, or something else in its
 * place.
 */
export class LostFileError extends Error {
  readonly path: string;
  readonly status: number;

  constructor(path: string, status: number, cause?: unknown) {
    super(`${path} did not come: HTTP status ${status}`, { cause });
    this.name = 'LostFileError';
    this.path = path;
    this.status = status;
  }

  /** True if the network or the server may do better the next time. */
  get isPassing() {
    return this.status === NO_ANSWER || this.status >= 500;
  }

  /** The file does not exist. */
  get isGone() {
    return [404, 410].includes(this.status);
  }
}

/** In milliseconds: a server that takes longer counts as silent. */
const LONGEST_WAIT = 15_000;

/** The app's one fetch. `base` is the site's base path without a slash at its end. */
export const fetchJson =
  (base: string, longestWait = LONGEST_WAIT): GetJson =>
  (path, signal) =>
    inTime(longestWait, signal, async (limited) => {
      const response = await ask(base, path, limited).catch(lost(path, signal));
      const isJson = response.headers.get('content-type')?.includes('json') === true;
      if (!isJson) throw new LostFileError(path, await statusOfPage(response));
      const data: unknown = await response.json().catch(lost(path, signal));
      if (!looksLike(path, data)) throw new LostFileError(path, response.status);
      return data;
    });

/** Aborts an action that takes too long. Some supported browsers cannot join two signals. */
const inTime = async <Result>(
  longestWait: number,
  signal: AbortSignal,
  work: (limited: AbortSignal) => Promise<Result>,
): Promise<Result> => {
  const limit = new AbortController();
  const stop = () => limit.abort(signal.reason);
  const timer = setTimeout(stop, longestWait);
  if (signal.aborted) stop();
  signal.addEventListener('abort', stop);
  try {
    return await work(limit.signal);
  } catch (error) {
    const isLate = limit.signal.aborted && !signal.aborted && error instanceof LostFileError;
    throw isLate ? new LostFileError(error.path, TOO_LATE, error) : error;
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', stop);
  }
};

/** Reads a file that is not JSON. */
export const fetchBytes =
  (base: string) =>
  async (path: string, signal: AbortSignal): Promise<Uint8Array> => {
    const response = await ask(base, path, signal).catch(lost(path, signal));
    if (response.headers.get('content-type')?.includes('html') === true)
      throw new LostFileError(path, await statusOfPage(response));
    return new Uint8Array(await response.arrayBuffer().catch(lost(path, signal)));
  };

/** How long a reader waits at most to be told why something did not load. */
const LONGEST_PROBE = 4000;

/** Whether the site answers at all. Asks with a HEAD request that no cache may answer. @param base ends with a slash. */
export const reachesSite = async (base: string): Promise<boolean> => {
  const limit = new AbortController();
  const timer = setTimeout(() => limit.abort(), LONGEST_PROBE);
  try {
    const options = { method: 'HEAD', cache: 'no-store', signal: limit.signal } as const;
    return (await fetch(`${base}robots.txt`, options)).status < 500;
  } catch {
    return false;
  } finally {
    clearTimeout(timer);
  }
};

/** Asks for a file; anything but a good answer is an error. */
export const ask = async (base: string, path: string, signal: AbortSignal): Promise<Response> => {
  const response = await fetch(`${base}${path}`, { signal });
  if (!response.ok) throw new LostFileError(path, response.status);
  return response;
};

const lost =
  (path: string, signal: AbortSignal) =>
  (cause: unknown): never => {
    if (cause instanceof LostFileError) throw cause;
    // The reader went elsewhere, which is not an error; the query handles it.
    throw signal.aborted ? cause : new LostFileError(path, NO_ANSWER, cause);
  };

/**
 * Some hosts answer with the site's own front page, and 200, for files that they do not have. Any
 * other page comes from the network, such as a hotel's login page, and says nothing about the
 * file.
 */
const statusOfPage = async (response: Response): Promise<number> => {
  const page = await response.text().catch(() => '');
  return page.includes('id="page-data"') ? 404 : response.status;
};
