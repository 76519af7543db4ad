import { USER_AGENT } from '../fetch/user-agent.ts';
import type { Message } from './requests.ts';

/** The result of a request: the problem, with its cure; null when it was accepted. */
export type Outcome = { message: Message; status: number | null; problem: string | null };

/** In milliseconds. */
const PATIENCE = 20_000;

/**
 * Sends requests one after another. A recipient that refuses one gets no more: the same fault
 * would occur again, and a server that asks for a pause is left in peace.
 */
export const sendAll = async (
  fetch: typeof globalThis.fetch,
  messages: readonly Message[],
  patience = PATIENCE,
): Promise<Outcome[]> => {
  const outcomes: Outcome[] = [];
  const refused = new Set<string>();
  for (const message of messages) {
    if (refused.has(message.to)) {
      outcomes.push({ message, status: null, problem: NOT_SENT });
      continue;
    }
    const outcome = await send(fetch, message, patience);
    if (outcome.problem !== null) refused.add(message.to);
    outcomes.push(outcome);
  }
  return outcomes;
};

/** The message about a request that was held back. */
export const NOT_SENT = 'not sent, after the one before was refused';

const send = async (
  fetch: typeof globalThis.fetch,
  message: Message,
  patience: number,
): Promise<Outcome> => {
  try {
    const response = await fetch(message.to, {
      method: 'POST',
      headers: { 'content-type': message.type, 'user-agent': USER_AGENT },
      body: message.body,
      redirect: 'manual',
      signal: AbortSignal.timeout(patience),
    });
    await response.body?.cancel();
    const { status } = response;
    return { message, status, problem: response.ok ? null : problemOf(message, response) };
  } catch (error) {
    return {
      message,
      status: null,
      problem: `no answer: ${causeOf(error, patience)}; try again later`,
    };
  }
};

const problemOf = ({ kind, addresses }: Message, { status, headers }: Response): string => {
  const wait = headers.get('retry-after');
  const found = `expected status 200, found ${status}`;
  if (status >= 300 && status < 400)
    return `${found}: it moved to ${headers.get('location') ?? 'somewhere'}; write that address into content/site.json`;
  if (status === 429 || status >= 500)
    return `${found}; try again later${wait === null ? '' : ` (it says: ${wait.slice(0, 40)})`}`;
  if (kind === 'index' && status === 403)
    return `${found}: it did not find the key; upload the site, and see that the file of the key is there`;
  if (kind === 'index' && status === 422)
    return `${found}: it takes the addresses for those of another host; first of them: ${addresses[0]}`;
  if (kind === 'hub') return `${found}; see whether it is a WebSub hub that takes ${addresses[0]}`;
  return `${found}; see its documentation`;
};

/** Node says only "fetch failed"; the reason is in the cause. */
const causeOf = (error: unknown, patience: number): string => {
  if (!(error instanceof Error)) return String(error);
  if (error.name === 'TimeoutError') return `nothing came for ${patience / 1000} s`;
  return error.cause instanceof Error ? error.cause.message || error.cause.name : error.message;
};
