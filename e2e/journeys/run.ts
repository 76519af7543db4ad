// Leads readers through the built site in an engine that Playwright cannot drive; see
// tools/engines/run.ts.
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { startStaticServer } from '../../tools/static-server.ts';
import { startFirefox } from '../../tools/engines/bidi.ts';
import { tabOf } from '../../tools/engines/tab.ts';
import { startWebkit, type Keeping } from '../../tools/engines/webkit.ts';
import { IN_PRIVATE, KEEPING, KEEPING_NOTHING } from './keeping.ts';
import { READING } from './reading.ts';
import type { Journey } from './journey.ts';
import { TAKING } from './taking.ts';
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
const { engine } = values;

/** A browser of its own, with what it should keep. */
const start = (dataDir: string, keeping: Keeping) => {
  if (engine === 'firefox-private') return startFirefox(dataDir, keeping);
  const width = Number(values.width);
  return startWebkit(engine === 'wpe' ? 'wpe' : 'webkit', { dataDir, keeping, width, port });
};

/** A copy, of which parts can be taken away or changed. */
const dir = mkdtempSync(join(tmpdir(), 'journeys-'));
cpSync('dist', dir, { recursive: true });
const isScript = (name: string) => name.endsWith('.js');

const serve = () => startStaticServer({ dir, port: port + 1 });
let server = await serve();
let isCut = false;
/** The content of files that were deleted or changed. `dist/` may be built anew meanwhile. */
const touched = new Map<string, Buffer>();
const keep = (file: string) => {
  if (!touched.has(file)) touched.set(file, readFileSync(join(dir, file)));
};
const network = {
  cut: async () => {
    isCut = true;
    await server.close();
  },
  loseScripts: async (beginning = '') => {
    for (const name of readdirSync(join(dir, 'assets')).filter(isScript)) {
      if (!name.startsWith(beginning)) continue;
      keep(join('assets', name));
      rmSync(join(dir, 'assets', name));
    }
  },
  change: async (file: string, change: (text: string) => string) => {
    keep(file);
    writeFileSync(join(dir, file), change(readFileSync(join(dir, file), 'utf8')));
  },
  mend: async () => {
    for (const [file, text] of touched) writeFileSync(join(dir, file), text);
    touched.clear();
    if (isCut) server = await serve();
    isCut = false;
  },
};
type Journeys = readonly (readonly [Keeping, Record<string, Journey>])[];
const OPEN: Journeys = [['all', { ...READING, ...TOOLS, ...TAKING, ...KEEPING }]];
const CLOSED: Journeys = [
  ['private', IN_PRIVATE],
  ['nothing', KEEPING_NOTHING],
];
/** Firefox's ordinary windows are tested by Playwright; WPE's driver opens no private ones. */
const JOURNEYS: Record<string, Journeys> = {
  webkit: [...OPEN, ...CLOSED],
  wpe: OPEN,
  'firefox-private': CLOSED,
};
let failed = 0;
let passed = 0;
const journeys = (JOURNEYS[engine] ?? []).flatMap(([keeping, named]) =>
  Object.entries(named).map(([name, journey]) => ({ name, journey, keeping })),
);
for (const { name, journey, keeping } of journeys) {
  if (!name.includes(values.only)) continue;
  // Each journey has a browser of its own, as a test has.
  const dataDir = mkdtempSync(join(tmpdir(), 'journey-'));
  const session = await start(dataDir, keeping);
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
rmSync(dir, { recursive: true });
say(`${engine} at ${values.width} px: ${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
