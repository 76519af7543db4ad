/** What a room, or a file outside of rooms, may import. */
export type Room = {
  /** Rooms, or single files of a room, which are its doors. Imports within a room are always allowed. */
  on: readonly string[];
  /** What its tests may import in addition. */
  inTests?: readonly string[];
  /** Packages, by the beginning of their names; Node's own as `node:`. */
  packages: readonly string[];
};

/**
 * Rooms by their folders, from the ground up: each stands only on rooms above it in its table. Some
 * are a single file; `desk/*` is the files of a folder without those of its folders.
 */
export type Rooms = Readonly<Record<string, Room>>;

/** Names folders and files of one folder by their own names. */
export const within =
  (folder: string) =>
  (...names: readonly string[]): readonly string[] =>
    names.map((name) => `${folder}/${name}`);
