import { isolateMarks } from '../arabic/bidi-marks.ts';

/** The links by which a text can be sent without the device's own share sheet. */
export type ShareLinks = Record<'whatsapp' | 'telegram' | 'x' | 'email', string>;

/**
 * A text whose foreign names keep their place in a line without markup. Half a surrogate pair, left
 * by a cut, is dropped.
 */
const markLines = (text: string): string =>
  text
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .split('\n')
    .map((line) => isolateMarks(line))
    .join('\n');

/** What is sent: a title, or a quotation of several lines, with the address on a line of its own. */
export const shareText = (text: string, address: string): string =>
  `${markLines(text)}\n${address}`;

/**
 * Links that hand the text to a service, which sends nothing until the reader does. Telegram puts
 * the address on a line of its own; X puts it after the text.
 */
export const shareLinks = (text: string, address: string): ShareLinks => {
  const [subject = ''] = markLines(text).split('\n');
  const encode = encodeURIComponent;
  return {
    whatsapp: `https://wa.me/?text=${encode(shareText(text, address))}`,
    telegram: `https://t.me/share/url?url=${encode(address)}&text=${encode(markLines(text))}`,
    x: `https://x.com/intent/post?text=${encode(`${markLines(text)}\n`)}&url=${encode(address)}`,
    // In a mailto address, a line ends with CR LF (RFC 6068, section 5).
    email: `mailto:?subject=${encode(subject)}&body=${encode(shareText(text, address).replaceAll('\n', '\r\n'))}`,
  };
};
