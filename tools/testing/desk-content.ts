import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';

/** A copy of the project's content that lasts as long as the test. */
export const copyContent = async (): Promise<string> => {
  const root = await mkdtemp(path.join(tmpdir(), 'desk-content-'));
  onTestFinished(() => rm(root, { recursive: true, force: true }));
  const contentDir = path.join(root, 'content');
  await cp(path.resolve(import.meta.dirname, '../../content'), contentDir, { recursive: true });
  return contentDir;
};
