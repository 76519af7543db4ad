import { makeUnique, proposeId } from '../store/choose-id.ts';
import type { ArticleStore, Claims } from '../store/article-store.ts';
import type { Ledger } from '../store/ledger.ts';
import type { Original } from './original.ts';

/** Gives ids that no article has, had, or has reserved. */
export class IdGiver {
  readonly #store: ArticleStore;
  readonly #ledger: Ledger;
  readonly #claims: Claims;
  readonly #highest = new Map<string, number>();

  constructor(store: ArticleStore, ledger: Ledger, claims: Claims) {
    this.#store = store;
    this.#ledger = ledger;
    this.#claims = claims;
  }

  /** The id of a new article; the ledger must record it before the next is asked for. */
  give({ url, guid, ownId }: Original, title: string): string {
    if (ownId !== undefined && !this.#isTaken(ownId)) return ownId;
    const proposed = proposeId({ url, title, givenId: guid });
    const id = makeUnique(proposed, (other) => this.#isTaken(other), this.#highest.get(proposed));
    const number = id === proposed ? null : /-(\d+)$/.exec(id)?.[1];
    if (number) this.#highest.set(proposed, Number(number));
    return id;
  }

  #isTaken(id: string): boolean {
    return this.#ledger.hasId(id) || this.#store.hasId(id) || this.#claims.renamed.has(id);
  }
}
