import { expect, it } from 'vitest';
import { searchIndex } from './page-steps.ts';
import { STEPS } from './site-steps.ts';

type AnyStep = (typeof STEPS)[number];

/** Everything that is made before a step. */
const before = (step: AnyStep): Set<AnyStep> =>
  new Set([...Object.values(step.needs), ...step.after].flatMap((each) => [each, ...before(each)]));

const named = (name: string): AnyStep => {
  const step = STEPS.find((each) => each.name === name);
  if (!step) throw new Error(`There is no step ${name}.`);
  return step;
};

it('a step stands below all that it needs, under a name of its own', () => {
  const misplaced = STEPS.filter((step, at) =>
    [...before(step)].some((each) => !STEPS.slice(0, at).includes(each)),
  );
  expect(misplaced.map(({ name }) => name)).toEqual([]);
  expect(new Set(STEPS.map(({ name }) => name)).size).toBe(STEPS.length);
});

it('what names the index waits for it, and no other page', () => {
  expect(before(named('fronts')).has(searchIndex)).toBe(true);
  for (const name of ['article data', 'names', 'pages', 'bundle'])
    expect(before(named(name)).has(searchIndex), name).toBe(false);
});

it('pages are made when all that they read is written', () => {
  const written = ['lists', 'archive', 'ids', 'article data', 'names', 'withdrawn'].map(named);
  for (const name of ['pages', 'fronts'])
    expect([...before(named(name))], name).toEqual(expect.arrayContaining(written));
});

it('the site is put in place when every step is done', () => {
  expect(STEPS.at(-1)?.name).toBe('changed');
  expect(before(named('changed'))).toEqual(new Set(STEPS.slice(0, -1)));
});
