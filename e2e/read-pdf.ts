import { execFileSync, spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { extractText } from 'unpdf';
import { hideTashkeel } from '../src/core/arabic/tashkeel.ts';

/** Marks of direction, which readers of PDFs put around each line. */
const MARKS = /[\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;

/** The words of a text, without vowel marks. */
export const wordsOf = (text: string): string[] =>
  hideTashkeel(text.replaceAll(MARKS, '')).match(/\p{L}+/gu) ?? [];

/** Every word of a PDF, as pdf.js (Firefox, and most viewers in a page) finds it. */
export const wordsInPdf = async (pdf: Buffer): Promise<string[]> => {
  const { text } = await extractText(new Uint8Array(pdf), { mergePages: true });
  return wordsOf(text);
};

/** Whether the machine has poppler, by which many desktops read and search PDFs. */
export const hasPoppler = spawnSync('pdftotext', ['-v']).error === undefined;

/** Every word of a PDF in the order in which poppler reads it. */
export const orderedWordsInPdf = (pdf: Buffer, file: string): string[] => {
  writeFileSync(file, pdf);
  return wordsOf(execFileSync('pdftotext', [file, '-'], { encoding: 'utf8' }));
};
