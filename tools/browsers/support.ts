import type { CompatStatement } from '@mdn/browser-compat-data';
import { oldestBrowsers } from '../../pipeline/bundle/browsers.ts';
import { entryAt, partsOf, statementOf, tables } from './tables.ts';

const BROWSERS = oldestBrowsers();

const isOlder = (version: string, than: string): boolean => {
  const [a = 0, b = 0] = version.split('.').map(Number);
  const [c = 0, d = 0] = than.split('.').map(Number);
  return a < c || (a === c && b < d);
};

/**
 * Which of the oldest browsers lack an entry of MDN's tables. Prefixes, flags and previews do not
 * count as support.
 */
export const lackedBy = ({ support }: CompatStatement): string[] =>
  BROWSERS.filter(({ mdn, oldest }) => {
    const entries = [support[mdn] ?? []].flat();
    return !entries.some(
      ({ version_added: added, version_removed: removed, prefix, alternative_name, flags }) =>
        typeof added === 'string' &&
        added !== 'preview' &&
        !isOlder(oldest, added.replace('≤', '')) &&
        (typeof removed !== 'string' || isOlder(oldest, removed)) &&
        prefix === undefined &&
        alternative_name === undefined &&
        flags === undefined,
    );
  }).map(({ mdn, oldest }) => `${mdn} ${oldest}`);

/** Everything in MDN's tables that has this name, each with the browsers that lack it. */
type Meanings = Map<string, string[][]>;

const globals: Meanings = new Map();
const members: Meanings = new Map();
/** Names that the language itself has for members, as opposed to those of the browser. */
const languageMembers = new Set<string>();
/** Members also by their owner: `AbortSignal.any`, because others are called `any` as well. */
const ownMembers: Meanings = new Map();

const add = (meanings: Meanings, name: string, statement: CompatStatement | undefined) => {
  if (statement) meanings.set(name, [...(meanings.get(name) ?? []), lackedBy(statement)]);
};

const builtins = partsOf(entryAt(tables, 'javascript', 'builtins'));
for (const [name, of] of [...partsOf(tables.api), ...builtins]) {
  add(globals, name, statementOf(of));
  for (const [key, part] of partsOf(of)) {
    if (key.endsWith('_event')) continue;
    const member = key.replace(/_static$/, '');
    add(members, member, statementOf(part));
    add(ownMembers, `${name}.${member}`, statementOf(part));
  }
}
for (const [, of] of builtins)
  for (const [key] of partsOf(of)) languageMembers.add(key.replace(/_static$/, ''));

// Members of a window or a worker are global names in every script.
for (const scope of ['Window', 'WorkerGlobalScope', 'ServiceWorkerGlobalScope'])
  for (const [name, part] of partsOf(entryAt(tables, 'api', scope)))
    add(globals, name, statementOf(part));

/** A browser lacks a name only if it lacks all its meanings: `filter` of arrays is everywhere. */
const lackedIn = (meanings: Meanings, name: string): string[] => {
  const [first = [], ...others] = meanings.get(name) ?? [];
  return first.filter((browser) => others.every((lacking) => lacking.includes(browser)));
};

/** Which of the oldest browsers have no member of that name; of its owner, if that is known. */
export const memberLackedBy = (name: string, owner?: string): string[] => {
  const own = `${owner}.${name}`;
  return ownMembers.has(own) ? lackedIn(ownMembers, own) : lackedIn(members, name);
};

/** Which of the oldest browsers lack a name that a script uses and never declares. */
export const globalLackedBy = (name: string): string[] => lackedIn(globals, name);

/** True for `toSorted` and the like, a name that no script should give to a member of its own. */
export const isOfLanguage = (name: string): boolean => languageMembers.has(name);
