import { hashOf } from './artefacts.ts';

const known = new WeakMap<object, string>();

/** The hash of a thing as JSON, computed once: content does not change during a build. */
export const thingHash = (thing: object): string => {
  const before = known.get(thing);
  if (before !== undefined) return before;
  const hash = hashOf(JSON.stringify(thing));
  known.set(thing, hash);
  return hash;
};
