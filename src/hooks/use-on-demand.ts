import { useCallback, useRef, useState, type ComponentType } from 'react';
import { useTranslation } from './TranslationContext.tsx';
import { isLostScript } from '../core/site/lost-script.ts';
import { useProbe } from './probe.ts';

type OnDemand<Props> = {
  /** The part, while it is open and its script is there. */
  Part: ComponentType<Props> | null;
  /** Why it is not there, in the reader's language: its script did not come, or failed. The next try asks again. */
  problem: string | null;
  /** The same as long as `load` is, like `close`: who is handed it need not be drawn anew. */
  open: () => void;
  close: () => void;
};

/** A part of the page whose script and sentences come when it is first asked for. A lost script leaves the page as it is. */
export const useOnDemand = <Props>(load: () => Promise<ComponentType<Props>>): OnDemand<Props> => {
  const { t, addOnDemand } = useTranslation();
  const probe = useProbe();
  const [Part, setPart] = useState<ComponentType<Props> | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  /** Whether it is wanted still when its script comes. */
  const isWanted = useRef(false);
  const open = useCallback(() => {
    setProblem(null);
    isWanted.current = true;
    Promise.all([load(), addOnDemand()]).then(
      ([loaded]) => isWanted.current && setPart(() => loaded),
      async (error: unknown) => {
        if (!isWanted.current) return;
        // Browsers say the same of a lost network and of a script that a blocker holds back.
        if (isLostScript(error))
          return setProblem(t((await probe()) ? 'error.script' : 'error.network'));
        reportError(error);
        setProblem(t('error.part'));
      },
    );
  }, [load, addOnDemand, probe, t]);
  const close = useCallback(() => {
    isWanted.current = false;
    setPart(null);
  }, []);
  return { Part, problem, open, close };
};
