import type { Rooms } from './room.ts';
import { roomOf } from './rooms.ts';

/** The rooms that a place of the table opens: its own, those inside it, or the one whose door it is. */
const roomsAt = (place: string, rooms: Rooms): string[] => {
  const inside = Object.keys(rooms).filter((room) => `${room}/`.startsWith(`${place}/`));
  return inside.length > 0 ? inside : [roomOf(place) ?? []].flat();
};

/** The arrows of a table of rooms: each room with all that it may enter. */
export const arrowsOf = (rooms: Rooms): Map<string, string[]> =>
  new Map(
    Object.entries(rooms).map(([room, { on }]) => [
      room,
      on.flatMap((place) => roomsAt(place, rooms)),
    ]),
  );
