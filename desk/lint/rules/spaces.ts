import type { Slip } from './finding.ts';

const SPACES = /[ \u00A0\t]+/g;

/** A longer gap may be intended: between the halves of a verse, between columns. */
const SLIP_OF_THE_HAND = 2;

/** Spaces that are doubled, at an edge of the line, or before a mark that belongs to the word. */
export const findSpaces = (text: string): Slip[] =>
  [...text.matchAll(SPACES)].flatMap(({ 0: run, index }) => {
    const end = index + run.length;
    const slip = (told: Pick<Slip, 'cure' | 'isCertain'>): Slip[] => [
      { rule: 'spaces', start: index, end, ...told },
    ];
    const [before, after] = [text.slice(0, index), text.slice(end)];
    if (before === '' || after === '') return slip({ cure: '', isCertain: true });
    // A space before a mark is certainly a slip only if a space or the end of the line follows the
    // mark: otherwise the text may be about the mark itself.
    if (/^[،؛؟]/.test(after) && /[\p{L}\p{M}\p{N})\]»”"]$/u.test(before))
      return slip({ cure: '', isCertain: /^[،؛؟](?:\s|$)/.test(after) });
    if (run.length === 1) return [];
    const isLatin = /[a-z]\P{L}*$/iu.test(before) && /^\P{L}*[a-z]/iu.test(after);
    return slip({
      cure: /^\u00A0+$/.test(run) ? '\u00A0' : ' ',
      isCertain: run.length <= SLIP_OF_THE_HAND && !isLatin,
    });
  });
