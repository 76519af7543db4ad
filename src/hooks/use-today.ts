import { startTransition, useEffect, useState } from 'react';
import { readersDay, untilMidnight } from '../core/news/days.ts';
import { onReturn } from '../settings/on-return.ts';
import { useHydrated } from './use-hydrated.ts';

const today = () => readersDay(new Date());

/**
 * The reader's day, updated after midnight, even after a night in a closed laptop; null while React
 * takes over a prerendered page, which cannot know it.
 */
export const useToday = (): string | null => {
  const isHydrated = useHydrated();
  const [shown, setShown] = useState(() => (isHydrated ? today() : null));
  useEffect(() => {
    let timer = 0;
    const look = () => {
      clearTimeout(timer);
      startTransition(() => setShown(today()));
      timer = window.setTimeout(look, untilMidnight(new Date()));
    };
    look();
    const end = onReturn(look);
    return () => {
      clearTimeout(timer);
      end();
    };
  }, []);
  return shown;
};
