import { describe, expect, it } from 'vitest';
import { createTestDesk } from '../tools/testing/test-desk.ts';
import { runDesk } from './program.ts';

describe('runDesk', () => {
  it('answers 2 and says how to get help when it does not know the command', async () => {
    const desk = createTestDesk();
    expect(await runDesk(['bake'], desk)).toBe(2);
    expect(desk.errors.join('\n')).toContain('--help');
  });

  it('answers 0 when asked for help', async () => {
    const desk = createTestDesk();
    expect(await runDesk(['--help'], desk)).toBe(0);
    expect(desk.printed.join('\n')).toContain('check');
  });

  it('answers 1 and names the folder when there is no content', async () => {
    const desk = createTestDesk({ contentDir: '/nowhere' });
    expect(await runDesk(['check'], desk)).toBe(1);
    expect(desk.errors.join('\n')).toContain('/nowhere/articles');
  });
});
