import { existsSync, readdirSync, rmSync } from 'node:fs';
import { enableCompileCache } from 'node:module';
import path from 'node:path';

/** Every change of the app adds a few cached files that stay. */
const MOST_FILES = 10_000;

// Half of the start-up time of a process or a thread goes into compiling its sources. The result is
// cached for the next build, and for the threads and the bundler's process of this one, which the
// variable reaches.
const compiled = path.resolve(import.meta.dirname, '../.cache/compiled');
try {
  if (existsSync(compiled) && readdirSync(compiled, { recursive: true }).length > MOST_FILES)
    rmSync(compiled, { recursive: true, force: true });
} catch {
  // A build works without this cache; what it cannot work without reports its own errors.
}
process.env.NODE_COMPILE_CACHE ??= compiled;
enableCompileCache(process.env.NODE_COMPILE_CACHE);
await import('./build/build-command.ts');
