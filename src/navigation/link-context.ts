import { createContext } from 'react';

/** How links reach the router. */
export type Linking = {
  /** The address of a path inside the site and its language. */
  hrefOf: (path: string) => string;
  /** Navigates to a path. If that is the shown address, the history gets no second entry. */
  go: (path: string, options: { state?: unknown; replace?: boolean | undefined }) => void;
};

export const LinkContext = createContext<Linking>({
  hrefOf: (path) => path,
  go: () => {
    throw new Error('No app.');
  },
});
