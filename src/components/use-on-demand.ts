import { useState, type ComponentType } from 'react';

type OnDemand<Props> = {
  /** The part, while it is open and its script is there. */
  Part: ComponentType<Props> | null;
  /** Its script did not come; the next try asks again. */
  isLost: boolean;
  open: () => void;
  close: () => void;
};

/** A part of the page whose script comes when it is first asked for. A lost script leaves the page as it is. */
export const useOnDemand = <Props>(load: () => Promise<ComponentType<Props>>): OnDemand<Props> => {
  const [Part, setPart] = useState<ComponentType<Props> | null>(null);
  const [isLost, setLost] = useState(false);
  return {
    Part,
    isLost,
    open: () => {
      setLost(false);
      load().then(
        (loaded) => setPart(() => loaded),
        () => setLost(true),
      );
    },
    close: () => setPart(null),
  };
};
