/** One line of a file, without its end; `bytes` is null if it is longer than allowed. */
export type Line = { number: number; bytes: Uint8Array | null };

const NEWLINE = 0x0a;

/** The lines of a stream one after the other, so that its size does not matter. Empty ones are skipped. */
export async function* readLines(
  stream: AsyncIterable<Uint8Array>,
  maxLength: number,
): AsyncGenerator<Line> {
  let number = 1;
  let pieces: Uint8Array[] = [];
  let length = 0;
  const take = (): Line | null => {
    const line = length > maxLength ? null : Buffer.concat(pieces);
    const isEmpty = length === 0 || (line !== null && line.every((byte) => byte <= 0x20));
    pieces = [];
    length = 0;
    return isEmpty ? null : { number, bytes: line };
  };
  const keep = (piece: Uint8Array) => {
    length += piece.byteLength;
    // The rest of a line that is too long is read and discarded.
    if (length <= maxLength) pieces.push(piece);
    else pieces = [];
  };
  for await (const chunk of stream) {
    let start = 0;
    for (let end = chunk.indexOf(NEWLINE); end !== -1; end = chunk.indexOf(NEWLINE, start)) {
      keep(chunk.subarray(start, end));
      const line = take();
      if (line) yield line;
      number++;
      start = end + 1;
    }
    if (start < chunk.byteLength) keep(chunk.subarray(start));
  }
  const last = take();
  if (last) yield last;
}
