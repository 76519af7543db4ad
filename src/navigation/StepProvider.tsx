import { useLayoutEffect, useMemo, useRef, type ReactNode } from 'react';
import { useHref, useNavigate } from 'react-router';
import { StepContext, type Steps } from './step-context.ts';

/**
 * Gives links access to the router, by one value for the life of the document, so that a step
 * renders none of them again.
 */
export function StepProvider({ children }: { children: ReactNode }) {
  const base = useHref('/').replace(/\/$/, '');
  const navigate = useNavigate();
  const latest = useRef(navigate);
  useLayoutEffect(() => {
    latest.current = navigate;
  });
  const steps = useMemo<Steps>(() => {
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
  return <StepContext value={steps}>{children}</StepContext>;
}
