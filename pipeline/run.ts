import { enableCompileCache } from 'node:module';
import path from 'node:path';

// Half of the start of a process or a thread is making JavaScript of its sources: that is kept for the
// next build, and for the threads and the bundler's process of this one, which the variable reaches.
const compiled = path.resolve(import.meta.dirname, '../.cache/compiled');
process.env.NODE_COMPILE_CACHE ??= compiled;
enableCompileCache(process.env.NODE_COMPILE_CACHE);
await import('./build-command.ts');
