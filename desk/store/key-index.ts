/** Which ids belong to a key. Nearly every key has one id, which is stored without a list. */
export class KeyIndex {
  readonly #ids = new Map<string, string | string[]>();

  find(key: string | null): readonly string[] {
    const ids = key === null ? undefined : this.#ids.get(key);
    return typeof ids === 'string' ? [ids] : (ids ?? []);
  }

  add(key: string | null, id: string): void {
    if (key === null) return;
    const ids = this.#ids.get(key);
    if (ids === undefined) this.#ids.set(key, id);
    else if (typeof ids === 'string') this.#ids.set(key, [ids, id]);
    else ids.push(id);
  }

  remove(key: string | null, id: string): void {
    if (key === null) return;
    const rest = this.find(key).filter((other) => other !== id);
    if (rest.length === 0) this.#ids.delete(key);
    else this.#ids.set(key, rest);
  }
}
