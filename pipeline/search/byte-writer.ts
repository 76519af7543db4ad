const utf8 = new TextEncoder();

/** Writes what `src/core/search/byte-reader.ts` reads. */
export class ByteWriter {
  #bytes: Uint8Array;
  #length = 0;

  /** @param size how many bytes there is room for at first. */
  constructor(size = 256) {
    this.#bytes = new Uint8Array(size);
  }

  get length(): number {
    return this.#length;
  }

  /** A whole number from 0 on: seven bits in a byte, the lowest first. */
  number(value: number): this {
    let rest = value;
    this.#reserve(8);
    while (rest >= 0x80) {
      this.#bytes[this.#length++] = (rest % 0x80) | 0x80;
      rest = Math.floor(rest / 0x80);
    }
    this.#bytes[this.#length++] = rest;
    return this;
  }

  text(text: string): this {
    const bytes = utf8.encode(text);
    return this.number(bytes.length).bytes(bytes);
  }

  /** A text as the number of letters it shares with the one before, and the rest. */
  textLike(before: string, text: string): this {
    let same = 0;
    while (same < text.length && same < before.length && text[same] === before[same]) same += 1;
    // A surrogate pair stays together, because its halves have no bytes of their own.
    if (/[\uD800-\uDBFF]/.test(text.charAt(same - 1))) same -= 1;
    return this.number(same).text(text.slice(same));
  }

  bytes(bytes: Uint8Array): this {
    this.#reserve(bytes.length);
    this.#bytes.set(bytes, this.#length);
    this.#length += bytes.length;
    return this;
  }

  /** What was written so far. */
  take(): Uint8Array {
    return this.#bytes.slice(0, this.#length);
  }

  /** Another writer's bytes, after their number. */
  sized(other: ByteWriter): this {
    return this.number(other.#length).bytes(other.#bytes.subarray(0, other.#length));
  }

  /** Forgets what was written; the buffer stays. */
  clear(): this {
    this.#length = 0;
    return this;
  }

  #reserve(count: number): void {
    const wanted = this.#length + count;
    if (wanted <= this.#bytes.length) return;
    const larger = new Uint8Array(Math.max(Math.ceil(this.#bytes.length * 1.5), wanted));
    larger.set(this.#bytes.subarray(0, this.#length));
    this.#bytes = larger;
  }
}
