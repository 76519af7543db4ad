import type { Plugin } from 'vite';
import { readNewsroom } from '../../src/core/news/newsroom/read-newsroom.ts';

const MODULE = /\/src\/core\/news\/newsroom\/(newsroom|sentences\.(?<language>ar|en|ru))\.ts$/;

/**
 * Puts into the app what a program in Node reads from the content folder: whose site it is, and the
 * newsroom's sentences. The code that reads and checks them stays out of the bundle.
 */
export const newsroomInBundle = (): Plugin => ({
  name: 'newsroom-in-bundle',
  load: {
    filter: { id: MODULE },
    handler: (id) => {
      const { newsroom, sentences } = readNewsroom();
      const language = MODULE.exec(id)?.groups?.language as keyof typeof sentences | undefined;
      return language === undefined
        ? `export const NEWSROOM = ${JSON.stringify(newsroom)};`
        : `export const own = ${JSON.stringify(sentences[language])};`;
    },
  },
});
