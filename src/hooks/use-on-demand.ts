import {
  useCallback,
  useEffect,
  useEffectEvent,
  useRef,
  useState,
  type ComponentType,
} from 'react';
import { useTranslation } from './TranslationContext.tsx';
import { isLostScript } from '../core/site/lost-script.ts';
import { reloadFor, wasReloadedFor } from '../navigation/reload-for.ts';
import { useProbe } from './probe.ts';

type OnDemand<Props> = {
  /** The part, while it is open and its script has loaded. */
  Part: ComponentType<Props> | null;
  /** Why the part is missing, in the reader's language: its script did not load, or failed. */
  problem: string | null;
  /**
   * Stable as long as `load` is, as is `close`, so that components that get it need not render
   * again.
   */
  open: () => void;
  close: () => void;
};

/**
 * A part of the page whose script and wording load when it is first wanted. A lost script leaves
 * the page as it is.
 * @param part the name of a part that a reader opens by a tap: if its script is lost twice although
 * the site answers, the page is reloaded and the part is opened.
 */
export const useOnDemand = <Props>(
  load: () => Promise<ComponentType<Props>>,
  part?: string,
): OnDemand<Props> => {
  const { t, addOnDemand } = useTranslation();
  const probe = useProbe();
  const [Part, setPart] = useState<ComponentType<Props> | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  /** Whether the part is still wanted once its script has loaded. */
  const isWanted = useRef(false);
  const isLost = useRef(false);
  const ask = useCallback(() => {
    isWanted.current = true;
    Promise.all([load(), addOnDemand()]).then(
      ([loaded]) => isWanted.current && setPart(() => loaded),
      async (error: unknown) => {
        if (!isWanted.current) return;
        if (!isLostScript(error)) {
          reportError(error);
          return setProblem(t('error.part'));
        }
        // Browsers report a lost network and a blocked script in the same way.
        const answers = await probe();
        if (answers && isLost.current && part !== undefined) return reloadFor(part);
        isLost.current = true;
        setProblem(t(answers ? 'error.script' : 'error.network'));
      },
    );
  }, [load, addOnDemand, probe, t, part]);
  const open = useCallback(() => {
    setProblem(null);
    ask();
  }, [ask]);
  const close = useCallback(() => {
    isWanted.current = false;
    setPart(null);
  }, []);
  const reopen = useEffectEvent(() => {
    if (part !== undefined && wasReloadedFor(part)) ask();
  });
  useEffect(() => reopen(), []);
  return { Part, problem, open, close };
};
