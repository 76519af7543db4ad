import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a server does with a request instead of answering it; null answers as the site does. */
export type Fault = ((response: ServerResponse) => void) | null;

export type FaultyServer = {
  /** The site's root, with a slash at the end. */
  url: string;
  /** Every path that was asked for, from the site's root. */
  asked: string[];
  /** Called with each path, from the site's root. */
  misbehave: (choose: (path: string) => Fault) => void;
  /** Changes what a file says. */
  replace: (path: string, change: (text: string) => string) => void;
  close: () => Promise<void>;
};

export const FAULTS = {
  'answers 500': (response) => void response.writeHead(500).end(),
  'breaks off': (response) => {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' });
    response.write('{"cut');
    setTimeout(() => response.destroy(), 50);
  },
  'sends a page for a file': (response) =>
    void response.writeHead(200, { 'content-type': 'text/html' }).end('<h1>Log in</h1>'),
  'sends other JSON': (response) =>
    void response.writeHead(200, { 'content-type': 'application/json' }).end('{"other":true}'),
  'hangs up': (response) => void response.destroy(),
  // Comes last: a browser lets later requests for the same address wait for this one.
  'never answers': () => {},
} as const satisfies Record<string, (response: ServerResponse) => void>;

/**
 * A host in front of the site's own that misbehaves on command. Unlike a browser's own
 * interception, it also stands between the service worker and its files.
 */
export const startFaultyServer = async (site: string): Promise<FaultyServer> => {
  let choose: (path: string) => Fault = () => null;
  const replaced = new Map<string, (text: string) => string>();
  const asked: string[] = [];
  const root = new URL(site).pathname;
  const server = createServer((request, response) => {
    const address = request.url ?? root;
    const path = address.startsWith(root) ? address.slice(root.length) : address;
    asked.push(path);
    const fault = choose(path);
    if (fault) return fault(response);
    void (async () => {
      const answer = await fetch(new URL(address, site), { redirect: 'manual' });
      const change = replaced.get(path);
      const body = change
        ? Buffer.from(change(await answer.text()))
        : Buffer.from(await answer.arrayBuffer());
      const headers = Object.fromEntries(answer.headers);
      delete headers['content-length'];
      delete headers['content-encoding'];
      // The browser's own cache would hide what the device keeps.
      if (path.startsWith('media/')) headers['cache-control'] = 'no-store';
      response.writeHead(answer.status, headers).end(body);
    })().catch(() => response.destroy());
  });
  await new Promise<void>((listening) => {
    server.listen(0, '127.0.0.1', listening);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}${root}`,
    asked,
    misbehave: (next) => {
      choose = next;
    },
    replace: (path, change) => void replaced.set(path, change),
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
};
