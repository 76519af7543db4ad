// The simplest possible host, so that what works here works on any: no rewrites, no listings, and
// no clean URLs unless requested. Used by `npm run serve`, the end-to-end tests and the benches.
import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { IncomingMessage, OutgoingHttpHeaders } from 'node:http';
import { createSecureServer } from 'node:http2';
import type { ServerHttp2Session } from 'node:http2';
import type { AddressInfo } from 'node:net';
import { extname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress } from 'node:zlib';
import { contentTypeOf } from './content-types.ts';
import { decodeSitePath, findServedFile } from './find-served-file.ts';
import { headersFor } from './headers-file.ts';

type Options = {
  /** The folder to serve. */
  dir: string;
  /** Where the site is mounted, such as `/sub/path/`; other paths answer a plain 404. */
  base?: string;
  /** 0 takes any free port. */
  port?: number;
  /** Answers `/page` with `page.html`, as some hosts do and sites of others expect. */
  cleanUrls?: boolean;
  /** Brotli at its highest quality (zlib's default) for text, as a good host does. */
  compress?: boolean;
  /** Key and certificate (PEM): serves over HTTP/2, as hosts do; browsers use it only with HTTPS. */
  certificate?: string;
};

type StaticServer = {
  /** The address of the site's root, with a slash at the end. */
  url: string;
  close: () => Promise<void>;
};

/** What HTTP/1.1 and HTTP/2 have in common. */
type Ask = Pick<IncomingMessage, 'method' | 'url' | 'headers'>;
type Answer = {
  writeHead: (status: number, headers: OutgoingHttpHeaders) => unknown;
  end: { (): unknown; (body: string | Uint8Array): unknown };
  destroy: () => unknown;
};

type ServedSite = { dir: string; base: string; compress: boolean; cleanUrls: boolean };

// `name.<hex>.json` of the pipeline; `name-<8 letters>.js` of the bundler in its own folder only,
// because anywhere else an eight-letter word at the end of a name would look like a hash.
const HASHED =
  /^\/(?:data|assets)\/.*[.-][0-9a-f]{8,}\.[^/]+$|^\/data\/search\/|^\/assets\/.*-[\w-]{8}\.[^/]+$/;

const brotli = promisify(brotliCompress);
const compressed = new Map<string, Promise<Buffer>>();

async function readCompressed(file: string): Promise<Buffer> {
  const { mtimeMs, size } = await stat(file);
  const key = `${file} ${mtimeMs} ${size}`;
  const body = compressed.get(key) ?? readFile(file).then((raw) => brotli(raw));
  compressed.set(key, body);
  return body;
}

function sendPlain(response: Answer, status: number, headers?: OutgoingHttpHeaders): void {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', ...headers });
  response.end(`${status}\n`);
}

async function answer(site: ServedSite, request: Ask, response: Answer): Promise<void> {
  const { dir, base, compress, cleanUrls } = site;
  const isHead = request.method === 'HEAD';
  if (request.method !== 'GET' && !isHead) return sendPlain(response, 405, { allow: 'GET, HEAD' });

  const [rawPath = '/', query] = (request.url ?? '/').split(/(\?.*)/s);
  const path = decodeSitePath(rawPath, base);
  const found = path === null ? null : await findServedFile(dir, path, cleanUrls);
  if (`${rawPath}/` === base || (found && 'missingSlash' in found)) {
    // Leading slashes become one; otherwise the browser would take the first folder for a host.
    return sendPlain(response, 301, { location: `${rawPath.replace(/^\/+/, '/')}/${query ?? ''}` });
  }

  const file = found?.file ?? join(dir, '404.html');
  const { type, text } = contentTypeOf(extname(file));
  const useBrotli = compress && text && /\bbr\b/.test(String(request.headers['accept-encoding']));
  const body = await (useBrotli ? readCompressed(file) : readFile(file)).catch(() => null);
  if (path === null || body === null) return sendPlain(response, 404);
  response.writeHead(found ? 200 : 404, {
    'content-type': type,
    'content-length': body.byteLength,
    'cache-control':
      found && HASHED.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache',
    ...(useBrotli && { 'content-encoding': 'br' }),
    ...(compress && text && { vary: 'accept-encoding' }),
    ...(await headersFor(dir, rawPath)),
  });
  if (isHead) response.end();
  else response.end(body);
}

/** Serves a folder on the loopback address, and rejects when the port is taken. */
export async function startStaticServer(options: Options): Promise<StaticServer> {
  const base = `/${options.base ?? ''}/`.replaceAll(/\/+/g, '/');
  const { compress = false, cleanUrls = false } = options;
  const site = { dir: resolve(options.dir), base, compress, cleanUrls };
  const handle = (request: Ask, response: Answer) => {
    answer(site, request, response).catch(() => response.destroy());
  };
  const { server, end } = options.certificate
    ? createSafeServer(options.certificate, handle)
    : createPlainServer(handle);
  await new Promise<void>((listening, fail) => {
    server.once('error', fail).listen(options.port ?? 0, '127.0.0.1', listening);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `${options.certificate ? 'https' : 'http'}://127.0.0.1:${port}${base}`,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        end();
      }),
  };
}

type Handle = (request: Ask, response: Answer) => void;

const createPlainServer = (handle: Handle) => {
  const server = createServer(handle);
  return { server, end: () => server.closeAllConnections() };
};

const createSafeServer = (certificate: string, handle: Handle) => {
  const server = createSecureServer({ key: certificate, cert: certificate }, handle);
  const sessions = new Set<ServerHttp2Session>();
  server.on('session', (session) => {
    sessions.add(session);
    session.once('close', () => sessions.delete(session));
  });
  return { server, end: () => sessions.forEach((session) => session.destroy()) };
};
