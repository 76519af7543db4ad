import type { Plugin } from 'vite';
import { readNewsroom } from '../../src/core/newsroom/read-newsroom.ts';

const MODULE =
  /\/src\/core\/newsroom\/(newsroom|place-codes|colours|imprint|wording\.[a-z]{2})\.ts$/;

/**
 * Puts into the app what a program in Node reads from the content folder: whose site it is, and
 * the newsroom's wording. The code that reads and checks them stays out of the bundle.
 */
export const newsroomInBundle = (): Plugin => ({
  name: 'newsroom-in-bundle',
  load: {
    filter: { id: MODULE },
    handler: (id) => {
      const { newsroom, places, colours, imprint, wording } = readNewsroom();
      const exports: Readonly<Record<string, object>> = {
        newsroom: { NEWSROOM: newsroom },
        'place-codes': places,
        colours: { COLOURS: colours },
        imprint: { IMPRINT: imprint },
        ...Object.fromEntries(
          Object.entries(wording).map(([code, own]) => [`wording.${code}`, { own }]),
        ),
      };
      return Object.entries(exports[MODULE.exec(id)?.[1] ?? ''] ?? {})
        .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`)
        .join('\n');
    },
  },
});
