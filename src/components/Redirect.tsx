import { use, useEffect } from 'react';
import { LinkContext } from '../navigation/link-context.ts';

/** Shows nothing, and replaces the current address by another one. */
export function Redirect({ to, state }: { to: string; state?: unknown }) {
  const { go } = use(LinkContext);
  useEffect(() => go(to, { state, replace: true }), [go, to, state]);
  return null;
}
