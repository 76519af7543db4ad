import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { DeskError } from '../desk.ts';
import { guidKey, urlKey } from './ledger-keys.ts';
import { writeWholeFile } from './write-whole-file.ts';

/** That an article was imported, and from what. */
export type LedgerEntry = {
  id: string;
  url: string | null;
  guid: string | null;
  /** Fingerprint of the original as it was last imported. */
  original: string;
};

type Place = { shard: string; entry: LedgerEntry };

/** Which originals were imported, and as which articles. One file a month of publication. */
export class Ledger {
  readonly #folder: string;
  readonly #shards = new Map<string, Map<string, LedgerEntry>>();
  readonly #byKey = new Map<string, Place>();
  readonly #ids = new Set<string>();
  readonly #changed = new Set<string>();

  private constructor(folder: string) {
    this.#folder = folder;
  }

  /** @throws DeskError when a line cannot be read. */
  static async read(folder: string): Promise<Ledger> {
    const ledger = new Ledger(folder);
    const names = await readdir(folder).catch(() => []);
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

  /** The entry of an original, by its guid first: addresses change more often. */
  find(original: Pick<LedgerEntry, 'url' | 'guid'>): LedgerEntry | null {
    for (const key of keysOf(original)) {
      const place = this.#byKey.get(key);
      if (place) return place.entry;
    }
    return null;
  }

  hasId(id: string): boolean {
    return this.#ids.has(id);
  }

  get size(): number {
    return this.#ids.size;
  }

  /** Adds an entry, or replaces the one of the same id. `date` chooses the file of a new one. */
  set(entry: LedgerEntry, date: string | null): void {
    const known = this.find(entry);
    const shard =
      (known?.id === entry.id && this.#shardOf(entry)) || (date?.slice(0, 7) ?? 'undated');
    this.#put(shard, entry);
    this.#changed.add(shard);
  }

  /** Writes the files that changed, each as a whole. */
  async write(): Promise<void> {
    for (const shard of this.#changed) {
      const entries = [...(this.#shards.get(shard)?.values() ?? [])];
      const lines = entries.sort((one, other) => (one.id < other.id ? -1 : 1)).map(formatEntry);
      await writeWholeFile(path.join(this.#folder, `${shard}.jsonl`), lines.join(''));
      this.#changed.delete(shard);
    }
  }

  #shardOf(entry: LedgerEntry): string | undefined {
    return keysOf(entry)
      .map((key) => this.#byKey.get(key)?.shard)
      .find((shard) => shard !== undefined);
  }

  #put(shard: string, entry: LedgerEntry): void {
    const entries = this.#shards.get(shard) ?? new Map<string, LedgerEntry>();
    this.#shards.set(shard, entries.set(entry.id, entry));
    this.#ids.add(entry.id);
    for (const key of keysOf(entry)) this.#byKey.set(key, { shard, entry });
  }
}

const keysOf = ({ url, guid }: Pick<LedgerEntry, 'url' | 'guid'>): string[] =>
  [guidKey(guid, url), urlKey(url)].filter((key) => key !== null);

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
