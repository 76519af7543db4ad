// Writes src/app/listening/silence.flac: ten seconds of silence. A system offers to pause only a
// page that plays a sound, and speech does not count.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

const RATE = 8000;
const BLOCK = 4096;
const FRAMES = Math.ceil((10 * RATE) / BLOCK);

/** The checksum of `bytes` that FLAC requires (MSB first, from zero). */
const crc = (bytes: readonly number[], polynomial: number, bits: number): number => {
  const top = 1 << (bits - 1);
  let sum = 0;
  for (const byte of bytes) {
    sum ^= byte << (bits - 8);
    for (let bit = 0; bit < 8; bit += 1)
      sum = ((sum & top) === 0 ? sum << 1 : (sum << 1) ^ polynomial) & ((1 << bits) - 1);
  }
  return sum;
};

const numberIn = (value: number, bytes: number): number[] =>
  Array.from({ length: bytes }, (_, at) => Math.floor(value / 256 ** (bytes - 1 - at)) & 255);

/** RFC 9639: the first block, which describes the stream: mono, 8 bits a sample; its MD5 sum is left out. */
const about = [
  0x80,
  ...numberIn(34, 3),
  ...numberIn(BLOCK, 2),
  ...numberIn(BLOCK, 2),
  ...numberIn(0, 6),
  // 20 bits of rate, 3 of channels − 1, 5 of bits − 1; then 36 of samples.
  ...numberIn(RATE * 2 ** 4, 3),
  7 << 4,
  ...numberIn(FRAMES * BLOCK, 4),
  ...numberIn(0, 16),
];

/** A frame whose samples are all zero. */
const frame = (number: number): number[] => {
  const header = [0xff, 0xf8, 0xc4, 0x02, number];
  const whole = [...header, crc(header, 0x07, 8), 0x00, 0x00];
  return [...whole, ...numberIn(crc(whole, 0x8005, 16), 2)];
};

const file = join(import.meta.dirname, '../src/app/listening/silence.flac');
writeFileSync(
  file,
  Uint8Array.from([
    ...Buffer.from('fLaC'),
    ...about,
    ...Array.from({ length: FRAMES }, (_, number) => frame(number)).flat(),
  ]),
);
