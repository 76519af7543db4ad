import { setTimeout as sleep } from 'node:timers/promises';
import type { Article } from '../../src/core/news/article.schema.ts';
import { USER_AGENT } from '../fetch/user-agent.ts';
import type { Finding } from './finding.ts';

type Options = {
  fetch: typeof globalThis.fetch;
  /** How many links are checked, those of the newest articles first. */
  limit: number;
  /** The time between two requests to one host, in milliseconds. */
  pause?: number;
  patience?: number;
};

const PAUSE = 1000;
const PATIENCE = 15_000;
/** How many hosts are asked at the same time. */
const HOSTS = 6;

/**
 * Checks whether the pages to which articles link still exist, each once: with HEAD, or with GET
 * if that is not answered. A host gets one request at a time, with a pause between two. robots.txt
 * is not asked: it is for programs that find their way by themselves, and a person chose these
 * addresses.
 */
export const checkLinks = async (
  articles: readonly Article[],
  { fetch, limit, pause = PAUSE, patience = PATIENCE }: Options,
): Promise<{ findings: Finding[]; asked: number }> => {
  const links = [...new Set(newestFirst(articles).flatMap(linksIn))].slice(0, limit);
  const hosts = new Map<string, string[]>();
  for (const link of links) {
    const { host } = new URL(link);
    hosts.set(host, [...(hosts.get(host) ?? []), link]);
  }
  const findings: Finding[] = [];
  const waiting = [...hosts.values()];
  const askHosts = async (): Promise<void> => {
    for (let next = waiting.shift(); next; next = waiting.shift())
      for (const [at, link] of next.entries()) {
        if (at > 0) await sleep(pause);
        const finding = await checkLink(link, fetch, patience);
        if (finding !== null) findings.push(finding);
      }
  };
  await Promise.all(Array.from({ length: HOSTS }, askHosts));
  return { findings, asked: links.length };
};

const newestFirst = (articles: readonly Article[]): Article[] =>
  articles.toSorted((a, b) => (b.publishedAt ?? '').localeCompare(a.publishedAt ?? ''));

/** Every web address in an article, wherever it stands: source, links, credits. */
const linksIn = (content: unknown): string[] => {
  if (typeof content === 'string') return /^https?:\/\//.test(content) ? [content] : [];
  return content !== null && typeof content === 'object'
    ? Object.values(content).flatMap(linksIn)
    : [];
};

const checkLink = async (
  where: string,
  fetch: typeof globalThis.fetch,
  patience: number,
): Promise<Finding | null> => {
  const ask = async (method: string): Promise<number | string> => {
    try {
      const headers = { 'user-agent': USER_AGENT };
      const signal = AbortSignal.timeout(patience);
      const { status, body } = await fetch(where, { method, headers, signal });
      await body?.cancel();
      return status;
    } catch (error) {
      const cause = error instanceof Error ? (error.cause ?? error) : error;
      return cause instanceof Error ? ((cause as NodeJS.ErrnoException).code ?? cause.name) : '–';
    }
  };
  const first = await ask('HEAD');
  const found = typeof first === 'number' && first < 400 ? first : await ask('GET');
  if (found === 404 || found === 410 || found === 'ENOTFOUND')
    return { rule: 'link-dead', where, found: String(found) };
  // 401, 403, 429 and the like: the page exists, but not for programs.
  return typeof found === 'string' || found >= 500
    ? { rule: 'link-silent', where, found: String(found) }
    : null;
};
