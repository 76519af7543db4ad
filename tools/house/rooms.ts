import type { Rooms } from './room.ts';
import { PIPELINE } from './rooms-of-pipeline.ts';
import { SRC } from './rooms-of-src.ts';

/**
 * The house: every room and what it may import. No arrow runs up; docs/architecture.md draws it. A
 * test refuses imports that are not allowed here, files outside of all rooms, and circles.
 */
export const ROOMS: Rooms = {
  ...SRC,
  ...PIPELINE,
  // Its tests look at a site as a host serves it.
  desk: { on: ['src/core'], inTests: ['tools/static-server.ts'], packages: ['*'] },
  tools: {
    on: ['src/core', 'pipeline', 'desk'],
    inTests: ['src/routes/headlines/CountryMap.tsx', 'src/hooks/TranslationContext.tsx'],
    packages: ['*'],
  },
  'tools/testing': {
    on: [
      'src/core',
      'src/book',
      'src/data',
      'src/hooks',
      'src/navigation',
      'src/app/render.tsx',
      'pipeline',
      'desk',
    ],
    packages: ['*'],
  },
  e2e: {
    on: [
      'content',
      'src/core',
      'src/components/qr/qr-path.ts',
      'pipeline/bundle/bundle-worker.ts',
      'tools',
    ],
    packages: ['*'],
  },
  'vite.config.ts': { on: ['pipeline', 'tools/testing/tests-alone.ts'], packages: ['*'] },
  'playwright.config.ts': { on: ['e2e', 'tools'], packages: ['*'] },
};

/** The one room that only tests may import from. */
export const TESTING = 'tools/testing';

const isIn = (file: string, room: string): boolean =>
  room.endsWith('/*')
    ? file.slice(0, file.lastIndexOf('/') + 1) === room.slice(0, -1)
    : file === room || file.startsWith(`${room}/`);

/** The innermost room of a file; undefined for a file outside of all rooms. */
export const roomOf = (file: string): string | undefined =>
  Object.keys(ROOMS)
    .filter((room) => isIn(file, room))
    .sort((a, b) => b.length - a.length)[0];
