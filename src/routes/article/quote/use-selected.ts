import { useEffect, useEffectEvent, useState, type RefObject } from 'react';
import type { Stretch, TextPart } from '../../../core/news/quote-text.ts';
import { selectedStretch } from './passage-in-page.ts';
import type { Body } from '../../../core/news/rich-text.ts';

/** A selected passage, and the edge of the window at which a bar does not cover it. */
type Selected = Stretch & { edge: 'start' | 'end' };

/** The height of a bar, in CSS pixels. */
const BAR_SIZE = 130;

const edgeBeside = (range: Range): Selected['edge'] => {
  const { top, bottom } = range.getBoundingClientRect();
  // The lower edge is taken by the player of the text, the last element of the body.
  const isTaken = document.documentElement.dataset.player !== undefined;
  const covers = bottom > innerHeight - BAR_SIZE && top < innerHeight;
  return (covers || isTaken) && top > BAR_SIZE ? 'start' : 'end';
};

const isSame = (a: Selected | null, b: Selected | null) =>
  a?.start === b?.start && a?.end === b?.end && a?.edge === b?.edge;

/**
 * The reader's selection in the body. It stays while the reader uses the bar, and is updated only
 * after the pointer is released.
 */
export const useSelected = (
  body: RefObject<HTMLElement | null>,
  bar: RefObject<HTMLElement | null>,
  blocks: Body,
  parts: readonly TextPart[],
): { selected: Selected | null; dismiss: () => void } => {
  const [selected, setSelected] = useState<Selected | null>(null);

  const look = useEffectEvent(() => {
    if (bar.current?.contains(document.activeElement)) return;
    const selection = getSelection();
    const range = selection && selection.rangeCount > 0 ? selection.getRangeAt(0) : null;
    const root = body.current;
    const isInside = range && !range.collapsed && root?.contains(range.startContainer) === true;
    const stretch = isInside ? selectedStretch(root, blocks, parts, range) : null;
    const next = range && stretch ? { ...stretch, edge: edgeBeside(range) } : null;
    setSelected((shown) => (isSame(shown, next) ? shown : next));
  });

  useEffect(() => {
    let isDown = false;
    const onSelection = () => {
      if (!isDown) look();
    };
    const onDown = () => {
      isDown = true;
    };
    const onUp = () => {
      isDown = false;
      // A click takes a selection away only after the pointer is up.
      requestAnimationFrame(onSelection);
    };
    const onKey = ({ key }: KeyboardEvent) => {
      if (key === 'Escape') setSelected(null);
    };
    // For a selection that was made before this script loaded.
    const frame = requestAnimationFrame(onSelection);
    document.addEventListener('selectionchange', onSelection);
    document.addEventListener('pointerdown', onDown);
    document.addEventListener('pointerup', onUp);
    document.addEventListener('pointercancel', onUp);
    document.addEventListener('keydown', onKey);
    return () => {
      cancelAnimationFrame(frame);
      document.removeEventListener('selectionchange', onSelection);
      document.removeEventListener('pointerdown', onDown);
      document.removeEventListener('pointerup', onUp);
      document.removeEventListener('pointercancel', onUp);
      document.removeEventListener('keydown', onKey);
    };
  }, []);

  return { selected, dismiss: () => setSelected(null) };
};
