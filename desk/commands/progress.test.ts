import { describe, expect, it } from 'vitest';
import { createProgress } from './progress.ts';
import { createTestDesk } from '../../tools/testing/test-desk.ts';

/** A desk whose clock moves on by a second each time it is asked. */
const tickingDesk = (isTerminal: boolean) => {
  let seconds = 0;
  return createTestDesk({ isTerminal, now: () => seconds++ * 1000 });
};

describe('createProgress', () => {
  it('tells a person how far it is and how long it takes, every two seconds', () => {
    const desk = tickingDesk(true);
    const progress = createProgress(desk, 'articles');
    for (let done = 1; done <= 4; done++) progress.tell(done * 100, done / 8);
    expect(desk.errors).toEqual(['200 articles, 25 %, 6 s left', '400 articles, 50 %, 4 s left']);
  });

  it('tells nobody else', () => {
    const desk = tickingDesk(false);
    const progress = createProgress(desk, 'articles');
    for (let done = 1; done <= 9; done++) progress.tell(done, null);
    expect(desk.errors).toEqual([]);
  });
});
