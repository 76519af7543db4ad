import { use, useEffect } from 'react';
import { StepContext } from '../navigation/step-context.ts';

/** Shows nothing, and puts another address in the place of this one. */
export function Redirect({ to, state }: { to: string; state?: unknown }) {
  const { go } = use(StepContext);
  useEffect(() => go(to, { state, replace: true }), [go, to, state]);
  return null;
}
