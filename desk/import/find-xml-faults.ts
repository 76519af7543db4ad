import { SaxesParser } from 'saxes';

/** How much is shown on both sides of a fault. */
const AROUND = 25;
/** At most this many ampersands are listed: who corrects these will recognise the others. */
const MOST_AMPERSANDS = 3;
/** Small pieces, so that nothing is read beyond the first fault. */
const PIECE = 10_000;
const BARE_AMPERSAND =
  /<!\[CDATA\[[^]*?\]\]>|<!--[^]*?-->|&(?!(?:#\d+|#x[\da-f]+|[a-z][\w.-]*);)/gi;

/** Where XML is not well-formed, and what is wrong there; empty if it is well-formed. */
export const findXmlFaults = (xml: string): string[] => {
  const ampersands: number[] = [];
  // Each of these faults would hide later ones.
  const rest = xml.replaceAll(BARE_AMPERSAND, (found, at: number) => {
    if (found !== '&') return found;
    ampersands.push(at);
    return '+';
  });
  return [
    ...ampersands
      .slice(0, MOST_AMPERSANDS)
      .map((at) => describe(xml, at, 'an & that begins no entity; write &amp;')),
    ...findFault(rest, xml),
  ];
};

const findFault = (rest: string, xml: string): string[] => {
  const parser = new SaxesParser();
  const faults: { at: number; message: string }[] = [];
  parser.on('error', ({ message }) => faults.push({ at: parser.position - 1, message }));
  for (let at = 0; at < rest.length && faults.length === 0; at += PIECE)
    parser.write(rest.slice(at, at + PIECE));
  if (faults.length === 0) parser.close();
  return faults
    .slice(0, 1)
    .map(({ at, message }) => describe(xml, at, nameOf(xml.slice(0, at + 1), message)));
};

const describe = (xml: string, at: number, what: string): string => {
  const lines = xml.slice(0, at).split(/\r\n|\r|\n/);
  const around = xml.slice(Math.max(0, at - AROUND), at + AROUND).replaceAll(/\s+/g, ' ');
  return `line ${lines.length}, column ${(lines.at(-1)?.length ?? 0) + 1}, near «${around}»: ${what}`;
};

const nameOf = (before: string, message: string): string => {
  if (/<[^<>]?$/.test(before) && /character/.test(message))
    return 'a < that begins no element; write &lt;';
  if (/unclosed tag|unexpected end/.test(message)) return 'it ends in the middle; fetch it again';
  return message.replace(/^\d+:\d+: /, '');
};
