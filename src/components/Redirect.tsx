import { use, useEffect } from 'react';
import { LinkContext } from '../navigation/link-context.ts';

/** Shows nothing, and puts another address in the place of this one. */
export function Redirect({ to, state }: { to: string; state?: unknown }) {
  const { go } = use(LinkContext);
  useEffect(() => go(to, { state, replace: true }), [go, to, state]);
  return null;
}
