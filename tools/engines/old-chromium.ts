import path from 'node:path';

const VERSION = '109.0.6';
const dir = path.resolve(import.meta.dirname, '../../.cache/engines', `chromium-${VERSION}`);

/** The oldest Chromium that a registry has and playwright drives: the last for Windows 7 and 8. */
export const OLD_CHROMIUM = {
  package: `@sparticuz/chromium@${VERSION}`,
  dir,
  program: path.join(dir, 'chromium'),
};
