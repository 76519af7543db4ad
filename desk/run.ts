import path from 'node:path';
import { runDesk } from './program.ts';

const root = path.resolve(import.meta.dirname, '..');

// A reader that closes the pipe, as in `desk list | head`, has what it wanted.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

process.exitCode = await runDesk(process.argv.slice(2), {
  projectDir: root,
  contentDir: path.resolve(root, process.env.CONTENT_DIR ?? 'content'),
  print: (line) => process.stdout.write(`${line}\n`),
  printError: (line) => process.stderr.write(`${line}\n`),
  isTerminal: process.stderr.isTTY,
  readStdin: () => process.stdin,
  now: Date.now,
  fetch,
});
