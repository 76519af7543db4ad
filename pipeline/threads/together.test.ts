import { expect, it } from 'vitest';
import { together } from './together.ts';

it('gives both results', async () => {
  expect(await together(Promise.resolve(1), Promise.resolve('two'))).toEqual([1, 'two']);
});

it('waits for the other one when one fails', async () => {
  const done: string[] = [];
  const other = new Promise<void>((resolve) => {
    setImmediate(() => {
      done.push('other');
      resolve();
    });
  });
  await expect(together(Promise.reject(new Error('first')), other)).rejects.toThrow('first');
  expect(done).toEqual(['other']);
});
