/** The content type of a file by its ending. Text benefits from compression. */
const TYPES: Record<string, { type: string; text: boolean }> = {
  '.avif': { type: 'image/avif', text: false },
  '.css': { type: 'text/css; charset=utf-8', text: true },
  '.html': { type: 'text/html; charset=utf-8', text: true },
  '.ico': { type: 'image/x-icon', text: false },
  '.jpeg': { type: 'image/jpeg', text: false },
  '.jpg': { type: 'image/jpeg', text: false },
  '.js': { type: 'text/javascript; charset=utf-8', text: true },
  '.json': { type: 'application/json; charset=utf-8', text: true },
  '.opml': { type: 'text/x-opml; charset=utf-8', text: true },
  '.png': { type: 'image/png', text: false },
  '.svg': { type: 'image/svg+xml; charset=utf-8', text: true },
  '.txt': { type: 'text/plain; charset=utf-8', text: true },
  '.webmanifest': { type: 'application/manifest+json; charset=utf-8', text: true },
  '.webp': { type: 'image/webp', text: false },
  '.woff2': { type: 'font/woff2', text: false },
  '.xml': { type: 'application/xml; charset=utf-8', text: true },
};

const UNKNOWN = { type: 'application/octet-stream', text: false };

/** The content type for a file ending such as `.html`. */
export const contentTypeOf = (extension: string) => TYPES[extension] ?? UNKNOWN;
