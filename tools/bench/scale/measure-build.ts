import { spawn } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../../..');

/** What one build took, and what it produced. */
export type BuildFigures = {
  seconds: number;
  /** The peak of memory, the bundler's process included, in GB; null if the system does not tell. */
  gigabytes: number | null;
  /** Files that differ from before, and their size in MB. */
  changedFiles: number;
  changedMegabytes: number;
};

type Held = {
  /** A process's private memory, in kB. */
  own: number;
  /** Memory of mapped files, such as Node itself: processes share it. */
  mapped: number;
};

/** The memory of a process and its children now; null if the system does not tell (only Linux does). */
const heldBy = (pid: number): Held | null => {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    const kilobytes = (name: string) =>
      Number(new RegExp(`${name}:\\s+(\\d+)`).exec(status)?.[1] ?? 0);
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').match(/\d+/g) ?? [];
    let held = { own: kilobytes('RssAnon') + kilobytes('RssShmem'), mapped: kilobytes('RssFile') };
    for (const child of children) {
      const { own, mapped } = heldBy(Number(child)) ?? { own: 0, mapped: 0 };
      held = { own: held.own + own, mapped: Math.max(held.mapped, mapped) };
    }
    return held;
  } catch {
    return null;
  }
};

/** How `npm run build` starts Node. */
const buildCommand = (): string[] => {
  const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
    scripts: { build: string };
  };
  return scripts.build.split(' ').slice(1);
};

/** Builds a site as `npm run build` does, with pages in Arabic alone. */
export const measureBuild = async (
  contentDir: string,
  distDir: string,
  cardsNewest: number,
): Promise<BuildFigures> => {
  const start = performance.now();
  const build = spawn(process.execPath, buildCommand(), {
    cwd: ROOT,
    env: {
      ...process.env,
      CONTENT_DIR: contentDir,
      DIST_DIR: distDir,
      LANGUAGES: 'ar',
      CARDS_NEWEST: String(cardsNewest),
    },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  let gigabytes: number | null = null;
  const watch = setInterval(() => {
    const now = heldBy(build.pid ?? 0);
    if (now) gigabytes = Math.max(gigabytes ?? 0, (now.own + now.mapped) / 1e6);
  }, 50);
  const code = await new Promise((resolve) => void build.on('close', resolve));
  clearInterval(watch);
  if (code !== 0) throw new Error(`a build of ${contentDir} ended with ${String(code)}`);
  const seconds = (performance.now() - start) / 1000;
  const changed = readFileSync(`${distDir}.changed.txt`, 'utf8').split('\n').filter(Boolean);
  const bytes = changed.reduce((sum, file) => sum + statSync(join(distDir, file)).size, 0);
  return { seconds, gigabytes, changedFiles: changed.length, changedMegabytes: bytes / 1e6 };
};

/** How many files a folder has, and their size in MB. */
export const sizeOf = (dir: string): { files: number; megabytes: number } => {
  const files = readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => statSync(join(entry.parentPath, entry.name)).size);
  return { files: files.length, megabytes: files.reduce((sum, size) => sum + size, 0) / 1e6 };
};
