import { LISTEN } from '../../device/listening.ts';
import type { Titled } from '../../core/news/titled.ts';
import type { Queue } from './queue.ts';

let queue: Queue = { articles: [], at: 0 };
const followers = new Set<() => void>();

/** What the reader listens to. It lives as long as the document: leaving the site ends it. */
export const readQueue = (): Queue => queue;

/** Calls back on every change of the queue. @returns a function that ends it */
export const followQueue = (follow: () => void): (() => void) => {
  followers.add(follow);
  return () => void followers.delete(follow);
};

export const changeQueue = (change: (before: Queue) => Queue): void => {
  queue = change(queue);
  for (const follow of followers) follow();
};

/** Puts a list into the player, replacing what was there, and opens the player. Call it from within a tap. */
export const listenTo = (articles: readonly Titled[]): void => {
  // Safari lets a page speak only from within a tap, and the player loads only after this one.
  speechSynthesis.speak(new SpeechSynthesisUtterance(''));
  changeQueue(() => ({ articles, at: 0 }));
  dispatchEvent(new Event(LISTEN));
};
