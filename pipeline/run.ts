import { existsSync, readdirSync, rmSync } from 'node:fs';
import { enableCompileCache } from 'node:module';
import path from 'node:path';

/** Every change of the app adds some files for good. */
const MOST_FILES = 10_000;

// Half of the start of a process or a thread is making JavaScript of its sources: that is kept for the
// next build, and for the threads and the bundler's process of this one, which the variable reaches.
const compiled = path.resolve(import.meta.dirname, '../.cache/compiled');
try {
  if (existsSync(compiled) && readdirSync(compiled, { recursive: true }).length > MOST_FILES)
    rmSync(compiled, { recursive: true, force: true });
} catch {
  // A build does without; what it cannot do without tells of itself.
}
process.env.NODE_COMPILE_CACHE ??= compiled;
enableCompileCache(process.env.NODE_COMPILE_CACHE);
await import('./build/build-command.ts');
