import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { createTestDesk } from './test-desk.ts';

/*
 * An import that dies for a test: `node killed-import.ts CONTENT_DIR FILE N` kills itself, as in a
 * power cut, right before its Nth change on the disk.
 */
const [contentDir = '', file = '', moment = ''] = process.argv.slice(2);
let left = Number(moment);

const dying =
  <Args extends unknown[], Result>(work: (...args: Args) => Result) =>
  (...args: Args): Result => {
    if (--left === 0) process.kill(process.pid, 'SIGKILL');
    return work(...args);
  };

const disk = fs.promises;
disk.rename = dying(disk.rename);
disk.rm = dying(disk.rm);
disk.link = dying(disk.link);
disk.writeFile = dying(disk.writeFile);
const { open } = disk;
disk.open = async (...args) => {
  const handle = await open(...args);
  if (args[1] === 'w') {
    handle.writeFile = dying(handle.writeFile.bind(handle));
    handle.sync = dying(handle.sync.bind(handle));
  }
  return handle;
};
syncBuiltinESMExports();

const { runDesk } = await import('../../desk/program.ts');
const desk = createTestDesk({ contentDir, isTerminal: false });
process.exitCode = await runDesk(['import', file], desk);
process.stderr.write(desk.errors.join('\n'));
