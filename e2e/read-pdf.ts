import { execFileSync, spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { extractText, getDocumentProxy } from 'unpdf';
import { hideTashkeel } from '../src/core/arabic/tashkeel.ts';

/** Direction marks, which PDF readers put around each line. */
const MARKS = /[\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;

/** The words of a text, without vowel marks. */
export const wordsOf = (text: string): string[] =>
  hideTashkeel(text.replaceAll(MARKS, '')).match(/\p{L}+/gu) ?? [];

/** Every word of a PDF, as pdf.js (Firefox, and most viewers in a page) finds it. */
export const wordsInPdf = async (pdf: Buffer): Promise<string[]> => {
  const { text } = await extractText(new Uint8Array(pdf), { mergePages: true });
  return wordsOf(text);
};

/** How far apart vertically the pieces of one line may be, in points. */
const LINE = 6;

/**
 * Every word of a PDF in the order of its lines, each read from the right, by the positions that
 * pdf.js reports.
 */
const wordsByPlace = async (pdf: Buffer): Promise<string[]> => {
  const file = await getDocumentProxy(new Uint8Array(pdf));
  const words: string[] = [];
  for (let number = 1; number <= file.numPages; number += 1) {
    const { items } = await (await file.getPage(number)).getTextContent();
    const pieces = items.flatMap((item) => {
      if (!('str' in item) || !/\p{L}/u.test(item.str)) return [];
      const [x, y] = [Number(item.transform[4]), Number(item.transform[5])];
      return [{ text: item.str, x, y }];
    });
    pieces.sort((a, b) => (Math.abs(a.y - b.y) < LINE ? b.x - a.x : b.y - a.y));
    for (const { text } of pieces) words.push(...wordsOf(text));
  }
  return words;
};

/** Whether the machine has poppler, with which many desktops read and search PDFs. */
const hasPoppler = spawnSync('pdftotext', ['-v']).error === undefined;

/** Every word of a PDF in order, for each PDF reader on this machine: pdf.js always is one. */
export const orderedWordsInPdf = async (pdf: Buffer, file: string): Promise<string[][]> => {
  const byPlace = await wordsByPlace(pdf);
  if (!hasPoppler) return [byPlace];
  writeFileSync(file, pdf);
  return [byPlace, wordsOf(execFileSync('pdftotext', [file, '-'], { encoding: 'utf8' }))];
};
