import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { expect, test } from 'vitest';

test('says nothing of a reader that reads no further', async () => {
  const desk = spawn(process.execPath, ['desk/run.ts', 'list', '--json']);
  desk.stdout.destroy();
  const [errors, [code]] = await Promise.all([text(desk.stderr), once(desk, 'exit')]);
  expect(errors).toBe('');
  expect(code).toBe(0);
});
