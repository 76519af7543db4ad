import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { startStaticServer } from './static-server.ts';

const PORTS_TO_TRY = 11;

function readOptions() {
  const { values } = parseArgs({
    options: {
      dir: { type: 'string', default: process.env.DIST_DIR ?? 'dist' },
      port: { type: 'string', default: '4173' },
      base: { type: 'string', default: process.env.BASE_PATH ?? '/' },
      compress: { type: 'boolean', default: false },
    },
  });
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65_535 - PORTS_TO_TRY) {
    throw new Error(`"${values.port}" is not a port: give a number such as 4173`);
  }
  if (!existsSync(values.dir)) {
    throw new Error(`there is no folder "${values.dir}" yet: run \`npm run build\` first`);
  }
  return { ...values, port };
}

const isPortTaken = (error: unknown) =>
  error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';

/** Takes the first free port, because a second copy of the site may be running already. */
async function startOnFreePort(options: ReturnType<typeof readOptions>) {
  const last = options.port + PORTS_TO_TRY - 1;
  for (let { port } = options; port <= last; port += 1) {
    try {
      return await startStaticServer({ ...options, port });
    } catch (error) {
      if (!isPortTaken(error)) throw error;
    }
  }
  throw new Error(`the ports ${options.port} to ${last} are taken: choose another with --port`);
}

try {
  const options = readOptions();
  const server = await startOnFreePort(options);
  console.log(`Serving ${options.dir} at ${server.url} (Ctrl+C ends it)`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void server.close().then(() => process.exit(0)));
  }
} catch (error) {
  console.error(`serve: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}
