import type { Rooms } from './room.ts';
import { DESK } from './rooms-of-desk.ts';
import { PIPELINE } from './rooms-of-pipeline.ts';
import { SRC } from './rooms-of-src.ts';
import { TOOLS } from './rooms-of-tools.ts';

/**
 * The house: every room and what it may import. No arrow runs up; docs/architecture.md draws it. A
 * test refuses imports that are not allowed here, files outside of all rooms, and circles.
 */
export const ROOMS: Rooms = {
  ...SRC,
  ...PIPELINE,
  ...DESK,
  ...TOOLS,
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
