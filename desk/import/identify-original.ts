import { createHash } from 'node:crypto';
import { guidKey, urlKey } from '../store/ledger-keys.ts';
import type { Original } from './original.ts';

/** What an original says, in short. Where it was found does not count. */
export const fingerprint = ({ where: _where, ...said }: Original): string =>
  createHash('sha256').update(JSON.stringify(said)).digest('hex').slice(0, 32);

/** An original without address and guid is known by its title and date. */
export const identify = (original: Original): Original => {
  const { guid, url, title, date } = original;
  if (urlKey(url) !== null || guidKey(guid, url) !== null) return original;
  return { ...original, guid: createHash('sha256').update(`${title}\n${date}`).digest('hex') };
};
