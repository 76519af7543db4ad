import { hash } from 'node:crypto';
import { shortHash } from '../../src/core/content-files/short-hash.ts';
import type { LedgerEntry } from '../store/ledger.ts';
import { guidKey, urlKey } from '../store/ledger-keys.ts';
import type { Original } from './original.ts';

/** A fingerprint of an original's content. Where it was found does not count. */
export const fingerprint = ({
  where: _where,
  ownId: _ownId,
  notes: _notes,
  ...said
}: Original): string => shortHash(JSON.stringify(said), 32);

/**
 * True if an original is unchanged since it was imported. A guid that the source has added since
 * does not count as a change.
 */
export const isAsImported = (found: Original, { guid, original }: LedgerEntry): boolean =>
  original === fingerprint(found) ||
  (guid === null && found.guid !== null && original === fingerprint({ ...found, guid: null }));

/** An original without address and guid is recognised by its title and date. */
export const identify = (original: Original): Original => {
  const { guid, url, title, date } = original;
  if (urlKey(url) !== null || guidKey(guid, url) !== null) return original;
  return { ...original, guid: hash('sha256', `${title}\n${date}`) };
};
