const utf8 = new TextDecoder();

/** Reads what `pipeline/search/byte-writer.ts` wrote: numbers of seven bits a byte, and texts. */
export class ByteReader {
  private readonly source: Uint8Array;
  at: number;

  constructor(bytes: Uint8Array, at = 0) {
    this.source = bytes;
    this.at = at;
  }

  get isAtEnd(): boolean {
    return this.at >= this.source.length;
  }

  number(): number {
    let value = 0;
    let factor = 1;
    for (;;) {
      const byte = this.source[this.at++];
      if (byte === undefined) throw new RangeError('The file of the index ends in the middle.');
      value += (byte & 0x7f) * factor;
      if (byte < 0x80) return value;
      factor *= 0x80;
    }
  }

  text(): string {
    return utf8.decode(this.bytes(this.number()));
  }

  /** A text that shares its beginning with `before`. */
  textLike(before: string): string {
    return before.slice(0, this.number()) + this.text();
  }

  bytes(length: number): Uint8Array {
    const start = this.at;
    this.at += length;
    return this.source.subarray(start, this.at);
  }
}
