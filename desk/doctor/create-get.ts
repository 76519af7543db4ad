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

export const createGet =
  (fetch: typeof globalThis.fetch): Get =>
  async (address) => {
    try {
      const response = await fetch(address, {
        redirect: 'manual',
        headers: HEADERS,
        signal: AbortSignal.timeout(PATIENCE),
      });
      const to = response.headers.get('location');
      return {
        status: response.status,
        headers: response.headers,
        text: await response.text(),
        location: to === null ? null : (URL.parse(to, address)?.href ?? null),
      };
    } catch {
      return null;
    }
  };
