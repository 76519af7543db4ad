import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const ROOT = path.resolve(import.meta.dirname, '../..');

/**
 * Runs a few lines in the process of another newsroom, because a program works for one content
 * folder from its start. Returns what they answer.
 * @param lines of a module at the project's root that end with `answer(…)`; the answer goes through
 * JSON
 */
export const inNewsroom = async (contentDir: string, lines: string): Promise<unknown> => {
  const module = `const answer = (said) => process.stdout.write(JSON.stringify(said));\n${lines}`;
  const { stdout } = await run(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', '--input-type=module', '-e', module],
    { cwd: ROOT, env: { ...process.env, CONTENT_DIR: contentDir }, maxBuffer: 1e8 },
  );
  return JSON.parse(stdout);
};
