import { useLayoutEffect, useMemo, useRef, type ReactNode } from 'react';
import { useHref, useNavigate } from 'react-router';
import { LinkContext, type Linking } from './link-context.ts';

/**
 * Gives links access to the router through one value that never changes, so that no link is
 * rendered again when the reader navigates.
 */
export function LinkProvider({ children }: { children: ReactNode }) {
  const base = useHref('/').replace(/\/$/, '');
  const navigate = useNavigate();
  const latest = useRef(navigate);
  useLayoutEffect(() => {
    latest.current = navigate;
  });
  const linking = useMemo<Linking>(() => {
    const hrefOf = (path: string) => base + path;
    return {
      hrefOf,
      go: (path, { state, replace }) => {
        const { pathname, search, hash } = location;
        const isHere = hrefOf(path) === pathname + search + hash;
        void latest.current(path, { state, replace: replace ?? isHere });
      },
    };
  }, [base]);
  return <LinkContext value={linking}>{children}</LinkContext>;
}
