import { useState, type ComponentType } from 'react';
import { useTranslation } from '../i18n/TranslationContext.tsx';

type OnDemand<Props> = {
  /** The part, while it is open and its script is there. */
  Part: ComponentType<Props> | null;
  /** Its script did not come; the next try asks again. */
  isLost: boolean;
  open: () => void;
  close: () => void;
};

/** A part of the page whose script and sentences come when it is first asked for. A lost script leaves the page as it is. */
export const useOnDemand = <Props>(load: () => Promise<ComponentType<Props>>): OnDemand<Props> => {
  const { addOnDemand } = useTranslation();
  const [Part, setPart] = useState<ComponentType<Props> | null>(null);
  const [isLost, setLost] = useState(false);
  return {
    Part,
    isLost,
    open: () => {
      setLost(false);
      Promise.all([load(), addOnDemand()]).then(
        ([loaded]) => setPart(() => loaded),
        () => setLost(true),
      );
    },
    close: () => setPart(null),
  };
};
