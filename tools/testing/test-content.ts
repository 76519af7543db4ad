import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** The content of a file: text or bytes as they are, anything else as JSON. */
export type FileContent = string | Uint8Array | object;

/** A new folder with such files; whoever asks for it removes it. */
export const writeFolder = async (files: Record<string, FileContent>) => {
  const dir = await mkdtemp(path.join(tmpdir(), 'content-'));
  for (const [file, content] of Object.entries(files)) {
    const target = path.join(dir, file);
    const isRaw = typeof content === 'string' || content instanceof Uint8Array;
    await mkdir(path.dirname(target), { recursive: true });
    await writeFile(target, isRaw ? content : JSON.stringify(content));
  }
  return { dir, remove: () => rm(dir, { recursive: true, force: true }) };
};
