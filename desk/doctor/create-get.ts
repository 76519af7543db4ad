import { USER_AGENT } from '../fetch/user-agent.ts';

/** What a server answered. */
export type Answer = {
  status: number;
  headers: Headers;
  text: string;
  /** The whole address to which it redirects; null if it does not. */
  location: string | null;
};

/**
 * Requests an address as a reader's browser does, without following redirects.
 * @returns null if nobody answers.
 */
export type Get = (address: string) => Promise<Answer | null>;

/** Accepts what browsers accept; by itself, Node accepts Brotli only from HTTPS addresses. */
const HEADERS = { 'user-agent': USER_AGENT, 'accept-encoding': 'gzip, deflate, br' };

/** In milliseconds. */
const PATIENCE = 20_000;

/** After so many addresses in a row without an answer no more are asked for. */
const MOST_SILENT = 3;

export const createGet = (fetch: typeof globalThis.fetch): Get => {
  let silent = 0;
  return async (address) => {
    if (silent >= MOST_SILENT) return null;
    try {
      const response = await fetch(address, {
        redirect: 'manual',
        headers: HEADERS,
        signal: AbortSignal.timeout(PATIENCE),
      });
      const to = response.headers.get('location');
      const text = await response.text();
      silent = 0;
      return {
        status: response.status,
        headers: response.headers,
        text,
        location: to === null ? null : (URL.parse(to, address)?.href ?? null),
      };
    } catch {
      silent += 1;
      return null;
    }
  };
};
