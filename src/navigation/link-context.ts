import { createContext } from 'react';

/** How links reach the router. */
export type Linking = {
  /** The address of a path inside the site and its language. */
  hrefOf: (path: string) => string;
  /** Navigates there. The address that is shown already adds no second entry to the history. */
  go: (path: string, options: { state?: unknown; replace?: boolean | undefined }) => void;
};

export const LinkContext = createContext<Linking>({
  hrefOf: (path) => path,
  go: () => {
    throw new Error('No app.');
  },
});
