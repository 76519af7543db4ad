import path from 'node:path';

/** What one build is made of and where it goes. */
export type BuildConfig = {
  /** Folder with `articles/` and, if there are pictures, `media/`. */
  contentDir: string;
  /** Folder that the build replaces. */
  distDir: string;
  /** Origin in absolute links, without a slash at its end. */
  siteUrl: string;
  /** Path under which a host serves the site; begins and ends with a slash. */
  basePath: string;
};

export class ConfigError extends Error {}

const DEFAULT_SITE_URL = 'http://localhost:4173';

/** Reads CONTENT_DIR, DIST_DIR, SITE_URL and BASE_PATH. @throws ConfigError naming the variable and the cure. */
export const readConfig = (env: NodeJS.ProcessEnv, root: string): BuildConfig => ({
  contentDir: path.resolve(root, env.CONTENT_DIR ?? 'content'),
  distDir: checkDistDir(path.resolve(root, env.DIST_DIR ?? 'dist'), root),
  siteUrl: checkSiteUrl(env.SITE_URL ?? DEFAULT_SITE_URL),
  basePath: checkBasePath(env.BASE_PATH ?? '/'),
});

const checkSiteUrl = (text: string) => {
  const isOrigin =
    URL.canParse(text) &&
    /^https?:$/.test(new URL(text).protocol) &&
    new URL(text).pathname === '/';
  if (!isOrigin) {
    throw new ConfigError(
      `SITE_URL: expected an origin such as https://news.example, found "${text}". A folder belongs into BASE_PATH.`,
    );
  }
  return new URL(text).origin;
};

const checkBasePath = (text: string) => {
  if (!/^\/([\w.~-]+\/)*$/.test(text)) {
    throw new ConfigError(
      `BASE_PATH: expected a path that begins and ends with a slash, such as /news/, found "${text}".`,
    );
  }
  return text;
};

/** The build replaces this folder whole, so it must not be one that holds anything else. */
const checkDistDir = (dir: string, root: string) => {
  const inside = path.relative(dir, root);
  if (inside === '' || !inside.startsWith('..')) {
    throw new ConfigError(
      `DIST_DIR: "${dir}" holds the project itself and would be replaced. Name a folder of its own.`,
    );
  }
  return dir;
};
