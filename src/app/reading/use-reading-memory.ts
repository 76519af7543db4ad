import { useEffect, useEffectEvent } from 'react';
import { useOnDemand } from '../../hooks/use-on-demand.ts';
import { useSettings } from '../../settings/use-settings.ts';

const loadMemory = async () => (await import('./ReadingMemory.tsx')).ReadingMemory;

/** Loads the part that remembers the reading, for readers who asked for it. */
export const useReadingMemory = () => {
  const memory = useOnDemand(loadMemory);
  const { remember, visits } = useSettings();
  const isAsked = remember === 'yes' || visits === 'yes';
  const start = useEffectEvent(memory.open);
  const stop = useEffectEvent(memory.close);
  useEffect(() => {
    if (!isAsked) return;
    start();
    return () => stop();
  }, [isAsked]);
  return memory;
};
