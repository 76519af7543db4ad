import { describe, expect, it } from 'vitest';
import { createRun } from './run-steps.ts';
import { createStepList } from './step-list.ts';

/** The work of the tests: it records what was done, and a step can be told when to end. */
type Diary = { done: string[]; ends: Record<string, Promise<void>> };

const quietly = <Result>(
  _name: string,
  _unit: string,
  make: (tell: () => void) => Promise<Result>,
) => make(() => {});

const open = (ends: Diary['ends'] = {}) => {
  const { step, steps } = createStepList<Diary>();
  const diary: Diary = { done: [], ends };
  const write = (name: string) => async (_: unknown, work: Diary) => {
    work.done.push(`${name} begins`);
    await work.ends[name];
    work.done.push(`${name} ends`);
    return name;
  };
  return { step, steps, write, diary, run: createRun(diary, quietly) };
};

const later = () => {
  let end = () => {};
  const ends = new Promise<void>((resolve) => {
    end = resolve;
  });
  return { ends, end };
};

/** Long enough for everything that begins without waiting. */
const aTurn = () => new Promise((resolve) => setImmediate(resolve));

describe('a step', () => {
  it('is given the results of what it needs, by name', async () => {
    const { step, run } = open();
    const two = step('two', 'numbers').run(() => 2);
    const word = step('word', 'words').run(async () => 'steps');
    const both = step('both', 'texts')
      .needs({ two, word })
      .run((given) => `${given.two.toFixed(1)} ${given.word.toUpperCase()}`);
    expect(await run.of(both)).toBe('2.0 STEPS');
  });

  it('begins when what it needs is made, and beside what it does not need', async () => {
    const slow = later();
    const { step, write, diary, run } = open({ first: slow.ends });
    const first = step('first', '').run(write('first'));
    const beside = step('beside', '').run(write('beside'));
    const second = step('second', '').needs({ first }).run(write('second'));
    const all = [run.of(second), run.of(beside)];
    await aTurn();
    expect(diary.done).toEqual(['first begins', 'beside begins', 'beside ends']);
    slow.end();
    await Promise.all(all);
    expect(diary.done.slice(3)).toEqual(['first ends', 'second begins', 'second ends']);
  });

  it('is run once, however many need it', async () => {
    const { step, steps, write, diary, run } = open();
    const first = step('first', '').run(write('first'));
    step('second', '').needs({ first }).run(write('second'));
    step('third', '').needs({ first }).run(write('third'));
    await run.all(steps);
    expect(diary.done.filter((line) => line === 'first begins')).toHaveLength(1);
  });

  it('is not run where nobody asks for it', async () => {
    const { step, write, diary, run } = open();
    const before = step('before', '').run(write('before'));
    const asked = step('asked', '').after([before]).run(write('asked'));
    await run.of(asked);
    expect(diary.done).toEqual(['asked begins', 'asked ends']);
  });

  it('waits for what it comes after, where all are run', async () => {
    const { step, steps, write, diary, run } = open();
    const before = step('before', '').run(write('before'));
    step('asked', '').after([before]).run(write('asked'));
    await run.all(steps);
    expect(diary.done).toEqual(['before begins', 'before ends', 'asked begins', 'asked ends']);
  });

  it.each([
    [7, undefined, 7],
    [['a', 'b'], undefined, 2],
    ['text', undefined, 1],
    ['text', (text: unknown) => String(text).length, 4],
  ])('tells what it came to: %j', async (result, count, expected) => {
    const { step } = open();
    const made = step('made', '').run(() => result, count);
    const told: number[] = [];
    const run = createRun<Diary>({ done: [], ends: {} }, async (_name, _unit, make) => {
      const done = await make(() => {});
      told.push(done.count);
      return done;
    });
    await run.of(made);
    expect(told).toEqual([expected]);
  });
});

describe('a step that fails', () => {
  it('ends all with its error: none begins, and what is under way is waited for', async () => {
    const slow = later();
    const { step, steps, write, diary, run } = open({ slow: slow.ends });
    const under = step('slow', '').run(write('slow'));
    step('next', '').needs({ under }).run(write('next'));
    const bad = step('bad', '').run(async () => {
      throw new Error('No such article.');
    });
    step('never', '').needs({ bad }).run(write('never'));
    let isOver = false;
    const all = run.all(steps).finally(() => {
      isOver = true;
    });
    all.catch(() => {});
    await aTurn();
    expect(isOver).toBe(false);
    slow.end();
    await expect(all).rejects.toThrow('No such article.');
    expect(diary.done).toEqual(['slow begins', 'slow ends']);
  });

  it('is no hindrance to another that is asked for by itself', async () => {
    const { step, write, run } = open();
    const bad = step('bad', '').run(async () => Promise.reject(new Error('No such article.')));
    const good = step('good', '').run(write('good'));
    await expect(run.of(bad)).rejects.toThrow('No such article.');
    expect(await run.of(good)).toBe('good');
  });
});

it('needs that cannot be are errors of types', () => {
  const { step } = open();
  const lists = step('lists', '').run(() => [1]);
  const [nothing, pages] = [step('pages', ''), step('pages', '').needs({ lists })];
  // @ts-expect-error A step takes nothing that it does not need,
  nothing.run((given) => given.lists);
  // @ts-expect-error nor by another name,
  pages.run((given) => given.list);
  // @ts-expect-error nor as something that it is not.
  pages.run((given): string => given.lists);
  // @ts-expect-error A need is a step, not the name of one,
  nothing.needs({ lists: 'lists' });
  expect(() => {
    // @ts-expect-error and one that is made already: so there is no circle.
    const first = step('first', '').needs({ second });
    // @ts-expect-error It has no type, either.
    const second = step('second', '').needs({ first: first.run(() => 1) });
    return second;
  }).toThrow(ReferenceError);
});
