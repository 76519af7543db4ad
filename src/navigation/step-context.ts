import { createContext } from 'react';

/** How links reach the router. */
export type Steps = {
  /** The address of a path inside the site and its language. */
  hrefOf: (path: string) => string;
  /** Goes there. The address that is shown already makes no second step in the history. */
  go: (path: string, options: { state?: unknown; replace?: boolean | undefined }) => void;
};

export const StepContext = createContext<Steps>({
  hrefOf: (path) => path,
  go: () => {
    throw new Error('No app.');
  },
});
