import assert from 'node:assert/strict';
import type { Tab } from '../../tools/engines/tab.ts';
import { epubcheck, readBook } from '../../tools/testing/read-book.ts';
import { inventVoicesHere } from '../invented-voice.ts';
import { ARABIC } from '../languages.ts';
import { addressOf, FULL, newsOf } from '../seed.ts';
import { expectOpenToEveryone } from './open-to-everyone.ts';
import { fits, open, titled, type Journey } from './journey.ts';

const { words } = ARABIC;
const COUNTRY = 'countries/kz/';
const [FIRST = ''] = newsOf('kz').map(({ title }) => title);

/* What a reader takes along from the site, and what a reader listens to. */

/**
 * Makes the page remember the files that it hands over, and keep them: WPE's browser shows an
 * error in place of the page.
 */
const rememberFiles = (tab: Tab) =>
  tab.ask(() => {
    const files: (Blob | MediaSource)[] = [];
    Object.assign(window, { files });
    const make = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (file) => {
      files.push(file);
      return make(file);
    };
    HTMLAnchorElement.prototype.click = function handOver() {
      if (this.download === '') HTMLElement.prototype.click.call(this);
    };
  });

/** The file at this position, in the order in which they were handed over. */
const fileOf = async (tab: Tab, place: number): Promise<Buffer> => {
  await tab.until('a file', (at) => (Reflect.get(window, 'files') as Blob[]).length > at, place);
  const letters = await tab.ask(async (at) => {
    const file = (Reflect.get(window, 'files') as Blob[])[at];
    const bytes = new Uint8Array((await file?.arrayBuffer()) ?? []);
    return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
  }, place);
  return Buffer.from(letters, 'base64');
};

export const TAKING: Record<string, Journey> = {
  'a country’s news come as a book': async (tab) => {
    await open(tab, COUNTRY);
    await rememberFiles(tab);
    await tab.tap(words.headlines.take);
    await tab.tap(words.book.make.replace('{{format}}', 'EPUB'));
    const file = await fileOf(tab, 0);
    assert.deepEqual(await epubcheck(file), []);
    const book = readBook(file);
    assert.match(book.text('book/package.opf'), /page-progression-direction="rtl"/);
    assert.equal(Buffer.from(book.bytes('book/cover.png')).toString('latin1', 1, 4), 'PNG');
    await fits(tab);
    await expectOpenToEveryone(tab);
  },
  'a passage is drawn as a picture, square and tall': async (tab) => {
    await open(tab, addressOf(FULL));
    await rememberFiles(tab);
    await tab.ask(() => {
      const paragraph = document.querySelector('#p3');
      if (paragraph) getSelection()?.selectAllChildren(paragraph);
    });
    await tab.tap(words.quote.picture);
    for (const [at, shape, height] of [
      [0, 'square', 1080],
      [1, 'tall', 1920],
    ] as const) {
      await tab.tapFirst(`dialog label:nth-of-type(${at + 1})`);
      await tab.until(
        shape,
        (wanted) => document.querySelector(`canvas[data-drawn="${wanted}"]`) !== null,
        shape,
      );
      await tab.tap(words.quote.savePicture);
      const picture = await fileOf(tab, at);
      assert.equal(picture.toString('latin1', 1, 4), 'PNG');
      assert.deepEqual([picture.readUInt32BE(16), picture.readUInt32BE(20)], [1080, height]);
    }
    await expectOpenToEveryone(tab);
  },
  'a list is read aloud, and goes on while another page is read': async (tab) => {
    await open(tab, COUNTRY);
    await tab.ask(inventVoicesHere, [['ar-SA'], 0] as const);
    await tab.tap(words.headlines.take);
    await tab.tap(words.listen.start);
    const hear = (text: string) =>
      tab.until(
        `the voice says "${text}"`,
        (wanted) => {
          const voice = Reflect.get(window, 'voice') as {
            said: { text: string }[];
            isSpeaking: boolean;
          };
          return voice.isSpeaking && voice.said.at(-1)?.text === wanted;
        },
        text,
      );
    await hear(FIRST);
    // Not every engine shows what is played in a player of the system.
    await tab.until(
      'the system’s player',
      (wanted) =>
        !('mediaSession' in navigator) || navigator.mediaSession.metadata?.title === wanted,
      FIRST,
    );
    await tab.tap(FIRST);
    await titled(tab, FIRST);
    await hear(FIRST);
    await fits(tab);
  },
};
