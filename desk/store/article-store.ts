import { createHash } from 'node:crypto';
import { readdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { urlKey } from './ledger-keys.ts';
import { formatJson } from './format-json.ts';
import type { Article } from '../../src/model/article.schema.ts';
import { writeWholeFile } from './write-whole-file.ts';

const SCHEMA_NAME = 'article.schema';

/** The article files of a content folder, and beside them the texts as they were imported. */
export class ArticleStore {
  readonly #contentDir: string;
  /** Files of each id, from the content folder; more than one only after a move was interrupted. */
  readonly #files = new Map<string, string[]>();
  readonly #imported = new Set<string>();
  readonly #withdrawn = new Set<string>();

  private constructor(contentDir: string) {
    this.#contentDir = contentDir;
  }

  static async open(contentDir: string): Promise<ArticleStore> {
    const store = new ArticleStore(contentDir);
    for (const file of await listJson(path.join(contentDir, 'articles'))) {
      const id = path.basename(file, '.json');
      if (id !== SCHEMA_NAME)
        store.#files.set(id, [...(store.#files.get(id) ?? []), path.posix.join('articles', file)]);
    }
    for (const file of await listJson(path.join(contentDir, 'imported/texts')))
      store.#imported.add(path.basename(file, '.json'));
    for (const file of await listJson(path.join(contentDir, 'withdrawn')))
      store.#withdrawn.add(path.basename(file, '.json'));
    return store;
  }

  hasId(id: string): boolean {
    return this.#files.has(id) || this.#withdrawn.has(id);
  }

  isWithdrawn(id: string): boolean {
    return this.#withdrawn.has(id);
  }

  /** True when the article was written to the end, and so was its text as imported. */
  isImported(id: string): boolean {
    return this.#imported.has(id);
  }

  /** Ids of all article files. */
  get ids(): Iterable<string> {
    return this.#files.keys();
  }

  filesOf(id: string): readonly string[] {
    return this.#files.get(id) ?? [];
  }

  /** What a file holds now; null when that is no JSON. */
  async read(file: string): Promise<unknown> {
    return readJson(path.join(this.#contentDir, file));
  }

  /** The text as it was imported; null when there is none, or only half of one. */
  async readImported(id: string): Promise<unknown> {
    return readJson(path.join(this.#contentDir, importedFile(id)));
  }

  /** Writes an article to the folder of its year, and removes it from any other. */
  async write(article: Article): Promise<string> {
    const file = fileOf(article);
    await writeWholeFile(path.join(this.#contentDir, file), formatJson(article));
    const others = this.filesOf(article.id).filter((other) => other !== file);
    for (const other of others) await rm(path.join(this.#contentDir, other), { force: true });
    this.#files.set(article.id, [file]);
    return file;
  }

  /** Writes the text as imported: the sign that an article is complete, and what later changes are measured by. */
  async writeImported(article: Article): Promise<void> {
    const file = path.join(this.#contentDir, importedFile(article.id));
    // After a power failure a missing text is written again, so it need not wait for the disk.
    await writeWholeFile(file, formatJson(article), { isSynced: false });
    this.#imported.add(article.id);
  }

  /** Addresses and earlier ids that articles claim. */
  async readClaims(): Promise<Claims> {
    const claims: Claims = { previousIds: new Set(), files: new Map() };
    for (const [id, files] of this.#files) {
      for (const file of files) {
        const article = await this.read(file);
        if (typeof article !== 'object' || article === null) continue;
        const { previousIds, source } = article as Partial<Article>;
        if (Array.isArray(previousIds)) for (const old of previousIds) claims.previousIds.add(old);
        const key = urlKey(source?.url ?? null);
        if (key !== null) claims.files.set(key, { id, file });
      }
    }
    return claims;
  }
}

export type Claims = {
  previousIds: Set<string>;
  /** Articles by the key of their original's address. */
  files: Map<string, { id: string; file: string }>;
};

/** Where an article belongs, from the content folder. */
export const fileOf = ({ id, publishedAt }: Pick<Article, 'id' | 'publishedAt'>): string =>
  path.posix.join('articles', publishedAt?.slice(0, 4) ?? 'undated', `${id}.json`);

const importedFile = (id: string): string => {
  const shard = createHash('sha256').update(id).digest('hex').slice(0, 2);
  return path.posix.join('imported/texts', shard, `${id}.json`);
};

const listJson = async (folder: string): Promise<string[]> => {
  const entries = await readdir(folder, { recursive: true }).catch(() => []);
  return entries
    .filter((name) => name.endsWith('.json') && !path.basename(name).startsWith('.'))
    .map((name) => name.split(path.sep).join('/'));
};

const readJson = async (file: string): Promise<unknown> => {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as unknown;
  } catch {
    return null;
  }
};
