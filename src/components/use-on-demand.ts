import { useState, type ComponentType } from 'react';
import { useTranslation } from '../i18n/TranslationContext.tsx';
import { useProbe } from './probe.ts';

type OnDemand<Props> = {
  /** The part, while it is open and its script is there. */
  Part: ComponentType<Props> | null;
  /** What to say when its script did not come; the next try asks again. */
  lost: 'error.network' | 'error.script' | null;
  open: () => void;
  close: () => void;
};

/** A part of the page whose script and sentences come when it is first asked for. A lost script leaves the page as it is. */
export const useOnDemand = <Props>(load: () => Promise<ComponentType<Props>>): OnDemand<Props> => {
  const { addOnDemand } = useTranslation();
  const probe = useProbe();
  const [Part, setPart] = useState<ComponentType<Props> | null>(null);
  const [lost, setLost] = useState<OnDemand<Props>['lost']>(null);
  return {
    Part,
    lost,
    open: () => {
      setLost(null);
      Promise.all([load(), addOnDemand()]).then(
        ([loaded]) => setPart(() => loaded),
        // Browsers say the same of a lost network and of a script that a blocker holds back.
        async () => setLost((await probe()) ? 'error.script' : 'error.network'),
      );
    },
    close: () => setPart(null),
  };
};
