import type { Message } from './requests.ts';
import { NOT_SENT, type Outcome } from './send.ts';

const NOTHING =
  'nothing to tell: the last build changed no feed and no page that search engines show';

const nameOf = (kind: Message['kind'], count: number) =>
  `${count} ${kind === 'hub' ? 'feed' : 'page'}${count === 1 ? '' : 's'}`;

/** What would be sent, as text for a person. */
export const formatPlanned = (messages: readonly Message[]): string[] =>
  messages.length === 0
    ? [NOTHING]
    : messages.flatMap(({ to, kind, addresses }) => [
        `would tell ${to} of ${nameOf(kind, addresses.length)}`,
        ...addresses.map((address) => `  ${address}`),
      ]);

/** The results: a line for each recipient, and one for each fault. */
export const formatAnnounced = (outcomes: readonly Outcome[]): string[] => {
  if (outcomes.length === 0) return [NOTHING];
  const names = new Set(outcomes.map(({ message }) => message.to));
  return [...names].flatMap((to) => {
    const all = outcomes.filter(({ message }) => message.to === to);
    const kind = all[0]?.message.kind ?? 'hub';
    const countOf = (some: readonly Outcome[]) =>
      some.reduce((sum, { message }) => sum + message.addresses.length, 0);
    const told = countOf(all.filter(({ problem }) => problem === null));
    const kept = countOf(all.filter(({ problem }) => problem === NOT_SENT));
    return [
      `${to}: told of ${nameOf(kind, told)}`,
      ...all.flatMap(({ problem, message: { addresses } }) =>
        problem === null || problem === NOT_SENT ? [] : [`  ${addresses[0]}: ${problem}`],
      ),
      ...(kept === 0 ? [] : [`  ${nameOf(kind, kept)} ${NOT_SENT}`]),
    ];
  });
};
