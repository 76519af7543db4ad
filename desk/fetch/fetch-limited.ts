import { DeskError } from '../desk.ts';
import { fetchPacked, unpackBySigns, type FetchPacked } from './fetch-unpacked.ts';
import { hideSecrets } from './hide-secrets.ts';
import { USER_AGENT } from './user-agent.ts';

export type Fetched = {
  bytes: Uint8Array;
  /** The address after all redirects. */
  address: string;
  headers: Headers;
  /** Notes on how it was fetched. */
  notes: readonly string[];
};

export type FetchLimits = {
  maxBytes: number;
  /** For the whole answer, in milliseconds. */
  maxTime: number;
  /** Between two pieces of it, in milliseconds. */
  maxSilence: number;
};

const LIMITS: FetchLimits = { maxBytes: 20_000_000, maxTime: 120_000, maxSilence: 20_000 };
const MAX_REDIRECTS = 5;
const HEADERS = { 'user-agent': USER_AGENT, accept: '*/*' };

type Fetch = typeof globalThis.fetch;

/**
 * Fetches what lies at an address, within limits; the size counts after decompression, while it
 * arrives.
 * @throws DeskError that says what was expected and what came; the caller knows the address.
 */
export const fetchLimited = async (
  fetch: Fetch,
  address: string,
  limits: Partial<FetchLimits> = {},
  getPacked: FetchPacked = fetchPacked,
): Promise<Fetched> => {
  const { maxBytes, maxTime, maxSilence } = { ...LIMITS, ...limits };
  const watch = createWatch(maxTime, maxSilence);
  try {
    const { response, url } = await follow(fetch, address, watch.signal);
    watch.hear();
    const { headers } = response;
    try {
      const bytes = await readBody(response.body, maxBytes, watch.hear);
      return { bytes, address: url, headers, notes: [] };
    } catch (error) {
      // The header may name a wrong compression: the answer is fetched again as it travels, and its
      // first bytes show what it is.
      const said = headers.get('content-encoding')?.trim().toLowerCase() ?? '';
      if (error instanceof DeskError || said === '' || watch.reason !== null) throw error;
      const packed = await getPacked(url, { headers: HEADERS, signal: watch.signal });
      const own = await unpackBySigns(await readBody(packed, maxBytes, watch.hear), said, maxBytes);
      if (own === null) throw error;
      const note = `its server says that it is compressed with "${said}"; it has ${own.found}, and was read so`;
      return { bytes: own.bytes, address: url, headers, notes: [note] };
    }
  } catch (error) {
    if (error instanceof DeskError) throw error;
    const cure = 'try again later, or save it with a browser and import the file';
    throw watch.reason ?? new DeskError(`could not be fetched: ${causeOf(error)}; ${cure}`);
  } finally {
    watch.stop();
  }
};

/** Follows redirects here, not in `fetch`, because each must lead to the web and nowhere else. */
const follow = async (fetch: Fetch, address: string, signal: AbortSignal) => {
  let url = checkAddress(address);
  for (let redirects = 0; redirects <= MAX_REDIRECTS; redirects++) {
    const response = await fetch(url, {
      redirect: 'manual',
      signal,
      headers: HEADERS,
    });
    const location = inUtf8(response.headers.get('location') ?? '');
    if (response.status < 300 || response.status > 399 || location === '') {
      if (response.ok && response.status !== 204) return { response, url };
      await response.body?.cancel();
      throw new DeskError(`expected status 200, found ${response.status}; ${cureOf(response)}`);
    }
    await response.body?.cancel();
    url = checkAddress(location, url);
  }
  throw new DeskError(`expected at most ${MAX_REDIRECTS} redirects, found more`);
};

/** Headers come as bytes, one per letter; an address that is not ASCII is in UTF-8. */
const inUtf8 = (header: string): string => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(header, 'latin1'));
  } catch {
    return header;
  }
};

const cureOf = ({ status, headers }: Response): string => {
  const wait = headers.get('retry-after');
  if (status === 401) return 'it asks for a password; ask its publisher for another address';
  if (status === 404 || status === 410) return 'there is nothing any more; take it from the list';
  if (status === 429 || status >= 500)
    return `try again later${wait === null ? '' : ` (it says: ${wait.slice(0, 40)})`}`;
  return 'open it in a browser to see why';
};

const checkAddress = (address: string, base?: string): string => {
  const url = URL.parse(address, base);
  if (url !== null && /^https?:$/.test(url.protocol) && url.username === '' && url.password === '')
    return url.href;
  const what = base === undefined ? '' : ' redirect to';
  throw new DeskError(
    `expected${what} an address that begins with http:// or https:// and holds no password, found ${hideSecrets(address).slice(0, 200)}`,
  );
};

const readBody = async (
  body: AsyncIterable<Uint8Array> | null,
  maxBytes: number,
  hear: () => void,
): Promise<Uint8Array> => {
  const chunks: Uint8Array[] = [];
  let size = 0;
  if (body === null) return new Uint8Array();
  // Leaving the loop closes the connection.
  for await (const chunk of body) {
    hear();
    size += chunk.byteLength;
    if (size > maxBytes) {
      throw new DeskError(`expected at most ${maxBytes / 1e6} MB, found more`);
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
};

/** Aborts when the whole takes too long, or when nothing comes for a while. */
const createWatch = (maxTime: number, maxSilence: number) => {
  const controller = new AbortController();
  const watch = {
    signal: controller.signal,
    reason: null as DeskError | null,
    hear: () => void silence.refresh(),
    stop: () => {
      clearTimeout(total);
      clearTimeout(silence);
    },
  };
  const give = (up: string) => () => {
    watch.reason = new DeskError(`${up}; try again later`);
    controller.abort();
  };
  const total = setTimeout(
    give(`expected within ${maxTime / 1000} s, but it never ended`),
    maxTime,
  );
  const silence = setTimeout(give(`nothing came for ${maxSilence / 1000} s`), maxSilence);
  return watch;
};

/** Node says only "fetch failed"; the reason is in the cause. */
const causeOf = (error: unknown): string => {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? error.cause.message || error.cause.name : error.message;
};
