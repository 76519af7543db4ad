import { writeLog } from '../../offline/reading-log.ts';

/** How far down the window a line counts as read: one that is about to leave at the top. */
const EDGE = 0.15;

/** The block at the top of the window, counted from 1, and whether the end of the text is in view. */
const placeOf = (): { block: number; isDone: boolean } | null => {
  const blocks = [...document.querySelectorAll('main article [id^="p"]')].filter(({ id }) =>
    /^p\d+$/.test(id),
  );
  const last = blocks.at(-1);
  if (!last) return null;
  const top = innerHeight * EDGE;
  const first = blocks.findIndex((block) => block.getBoundingClientRect().bottom > top);
  return {
    block: first === -1 ? blocks.length : first + 1,
    isDone: last.getBoundingClientRect().bottom <= innerHeight,
  };
};

/**
 * Records how far the reader has come, while they read and when they leave.
 * @returns a function that stops it
 */
export const followReading = (id: string): (() => void) => {
  const note = () => {
    const place = placeOf();
    if (place) writeLog({ id, ...place });
  };
  // Once the scroll has ended, not during it.
  let timer = 0;
  const onScroll = () => {
    clearTimeout(timer);
    timer = window.setTimeout(note, 300);
  };
  const onHide = () => {
    if (document.visibilityState === 'hidden') note();
  };
  addEventListener('scroll', onScroll, { passive: true });
  document.addEventListener('visibilitychange', onHide);
  // Opening an article does not count as reading it, unless all of it is in view.
  if (placeOf()?.isDone === true) note();
  return () => {
    clearTimeout(timer);
    removeEventListener('scroll', onScroll);
    document.removeEventListener('visibilitychange', onHide);
  };
};
