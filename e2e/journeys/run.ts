// Leads readers through the built site in an engine that playwright cannot drive; see tools/engines/run.ts.
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { startStaticServer } from '../../tools/static-server.ts';
import { tabOf } from '../../tools/engines/tab.ts';
import { startSession } from '../../tools/engines/webdriver.ts';
import { WEBKITS } from '../../tools/engines/webkit.ts';
import { READING } from './reading.ts';
import { TOOLS } from './tools.ts';

const { values } = parseArgs({
  options: {
    engine: { type: 'string', default: 'webkit' },
    port: { type: 'string', default: '4440' },
    width: { type: 'string', default: '390' },
    only: { type: 'string', default: '' },
    pictures: { type: 'string' },
  },
});
const say = (line: string) => process.stdout.write(`${line}\n`);
const port = Number(values.port);
const engine = values.engine === 'wpe' ? 'wpe' : 'webkit';

/** A copy, of which parts can be taken away. */
const dir = mkdtempSync(join(tmpdir(), 'journeys-'));
cpSync('dist', dir, { recursive: true });
const scripts = readdirSync(join(dir, 'assets')).filter((name) => name.endsWith('.js'));
const hidden = mkdtempSync(join(tmpdir(), 'journeys-hidden-'));
const move = (from: string, to: string) => {
  for (const name of scripts)
    if (existsSync(join(from, name))) renameSync(join(from, name), join(to, name));
};

const serve = () => startStaticServer({ dir, port: port + 1 });
let server = await serve();
let isCut = false;
const network = {
  cut: async () => {
    isCut = true;
    await server.close();
  },
  loseScripts: async () => move(join(dir, 'assets'), hidden),
  mend: async () => {
    move(hidden, join(dir, 'assets'));
    if (isCut) server = await serve();
    isCut = false;
  },
};
let failed = 0;
let passed = 0;
for (const [name, journey] of Object.entries({ ...READING, ...TOOLS })) {
  if (!name.includes(values.only)) continue;
  // Each has a browser of its own, as a test has.
  const dataDir = mkdtempSync(join(tmpdir(), 'journey-'));
  const session = await startSession(WEBKITS[engine](dataDir), port);
  try {
    const tab = tabOf(session, server.url);
    await tab.resize(Number(values.width), 720);
    await journey(tab, network);
    if (values.pictures !== undefined) {
      const file = `${engine}-${values.width}-${passed + failed}.png`;
      writeFileSync(join(values.pictures, file), await tab.picture());
    }
    passed += 1;
    say(`ok      ${name}`);
  } catch (error) {
    failed += 1;
    say(`FAILED  ${name}\n        ${error instanceof Error ? error.message : String(error)}`);
  } finally {
    await session.end();
    rmSync(dataDir, { recursive: true, force: true, maxRetries: 20 });
  }
}
await server.close();
for (const folder of [dir, hidden]) rmSync(folder, { recursive: true });
say(`${engine} at ${values.width} px: ${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
