import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { DeskError } from '../desk.ts';
import { KeyIndex } from './key-index.ts';
import { guidKey, urlKey } from './ledger-keys.ts';
import { listFiles } from '../../src/core/content-files/list-files.ts';
import { writeWholeFile } from '../../src/core/content-files/write-whole-file.ts';

/** A record that an article was imported, and from what. */
export type LedgerEntry = {
  id: string;
  url: string | null;
  guid: string | null;
  /** Fingerprint of the original as it was last imported. */
  original: string;
};

/** The candidates for an original: each list holds all entries of a key, mostly one or none. */
export type Candidates = { byGuid: readonly LedgerEntry[]; byUrl: readonly LedgerEntry[] };

/** Which originals were imported, and as which articles. One file for each month of publication. */
export class Ledger {
  readonly #folder: string;
  readonly #entries = new Map<string, LedgerEntry>();
  readonly #shardOf = new Map<string, string>();
  readonly #shards = new Map<string, Set<string>>();
  readonly #byGuid = new KeyIndex();
  readonly #byUrl = new KeyIndex();
  readonly #changed = new Set<string>();

  private constructor(folder: string) {
    this.#folder = folder;
  }

  /** @throws DeskError when a line cannot be read. */
  static async read(folder: string): Promise<Ledger> {
    const ledger = new Ledger(folder);
    const names = await listFiles(folder);
    for (const name of names.filter((file) => /^[^.].*\.jsonl$/.test(file)).sort()) {
      const text = await readFile(path.join(folder, name), 'utf8');
      text.split('\n').forEach((line, at) => {
        if (line === '') return;
        const entry = parseEntry(line);
        if (entry === null) throw new DeskError(damage(path.join(folder, name), at + 1));
        ledger.#put(name.replace('.jsonl', ''), entry);
      });
    }
    return ledger;
  }

  /**
   * All entries with an original's guid, and all with its address. Many guids are addresses, so an
   * original without a guid may be found by an address that is another's guid.
   */
  candidates({ url, guid }: Pick<LedgerEntry, 'url' | 'guid'>): Candidates {
    const [guidIs, urlIs] = [guidKey(guid, url), urlKey(url)];
    const byGuid = this.#entriesOf(this.#byGuid.find(guidIs));
    const unnamed = this.#entriesOf(this.#byUrl.find(guidIs)).filter(
      (entry) => entry.guid === null,
    );
    const ids = new Set([...this.#byUrl.find(urlIs), ...this.#byGuid.find(urlIs)]);
    return { byGuid: byGuid.length > 0 ? byGuid : unnamed, byUrl: this.#entriesOf([...ids]) };
  }

  hasId(id: string): boolean {
    return this.#entries.has(id);
  }

  get size(): number {
    return this.#entries.size;
  }

  /** Adds an entry, or replaces the one with the same id. `date` chooses the file of a new one. */
  set(entry: LedgerEntry, date: string | null): void {
    const shard = this.#shardOf.get(entry.id) ?? date?.slice(0, 7) ?? 'undated';
    this.#put(shard, entry);
    this.#changed.add(shard);
  }

  /** Gives an entry the new id of its article. */
  rename(from: string, to: string): void {
    const entry = this.#entries.get(from);
    const shard = this.#shardOf.get(from);
    if (entry === undefined || shard === undefined) return;
    this.#remove(entry);
    this.#put(shard, { ...entry, id: to });
    this.#changed.add(shard);
  }

  /** Writes the files that changed, each as a whole. */
  async write(): Promise<void> {
    for (const shard of this.#changed) {
      const ids = [...(this.#shards.get(shard) ?? [])].sort();
      const lines = this.#entriesOf(ids).map(formatEntry);
      await writeWholeFile(path.join(this.#folder, `${shard}.jsonl`), lines.join(''));
      this.#changed.delete(shard);
    }
  }

  #entriesOf(ids: readonly string[]): LedgerEntry[] {
    return ids.flatMap((id) => this.#entries.get(id) ?? []);
  }

  #put(shard: string, entry: LedgerEntry): void {
    const known = this.#entries.get(entry.id);
    if (known) this.#remove(known);
    const { id, guid, url } = entry;
    this.#entries.set(id, entry);
    this.#shardOf.set(id, shard);
    this.#shards.set(shard, (this.#shards.get(shard) ?? new Set()).add(id));
    this.#byGuid.add(guidKey(guid, url), id);
    this.#byUrl.add(urlKey(url), id);
  }

  #remove({ id, guid, url }: LedgerEntry): void {
    this.#shards.get(this.#shardOf.get(id) ?? '')?.delete(id);
    this.#shardOf.delete(id);
    this.#entries.delete(id);
    this.#byGuid.remove(guidKey(guid, url), id);
    this.#byUrl.remove(urlKey(url), id);
  }
}

const formatEntry = ({ id, url, guid, original }: LedgerEntry): string =>
  `${JSON.stringify({ id, url, guid, original })}\n`;

const parseEntry = (line: string): LedgerEntry | null => {
  try {
    const entry = JSON.parse(line) as LedgerEntry;
    return typeof entry.id === 'string' && typeof entry.original === 'string' ? entry : null;
  } catch {
    return null;
  }
};

const damage = (file: string, line: number): string =>
  [
    `${file}, line ${line}`,
    '  expected: {"id": …, "url": …, "guid": …, "original": …}, as an import writes it',
    '  cure:     take the line from the history; or delete it, and the article counts as written by hand',
  ].join('\n');
