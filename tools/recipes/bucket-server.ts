import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A file in the bucket, with the headers that a reader gets. */
type Stored = { body: Buffer; headers: Record<string, string> };

/** What was done to the bucket. */
export type Change = { kind: 'put' | 'delete'; file: string };

export type BucketServer = {
  url: string;
  files: Map<string, Stored>;
  /** The changes of the bucket, in order. */
  changes: Change[];
  /** Called before each request; it refuses the request by returning false. */
  allows: (request: Change | { kind: 'list' }) => boolean;
  close: () => Promise<void>;
};

/** Headers that S3 keeps with an object and sends with it; it takes no others. */
const CARRIED = [
  'content-type',
  'cache-control',
  'content-encoding',
  'content-language',
  'content-disposition',
];

/**
 * As much of S3 as a client needs to list, upload, read and delete in one bucket. It asks for no
 * password.
 */
export const startBucketServer = async (bucket: string): Promise<BucketServer> => {
  const files = new Map<string, Stored>();
  const changes: Change[] = [];
  const state: Pick<BucketServer, 'allows'> = { allows: () => true };
  const server: Server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://bucket');
    const [name, ...rest] = decodeURIComponent(url.pathname.slice(1)).split('/');
    const file = rest.join('/');
    const end = (status: number, body: string | Buffer = '', headers = {}) =>
      response.writeHead(status, headers).end(request.method === 'HEAD' ? undefined : body);
    const refuse = () => end(403, errorXml('AccessDenied'));
    const answer = async () => {
      const body = await readBody(request);
      const stored = files.get(file);
      if (name !== bucket) return end(404, errorXml('NoSuchBucket'));
      if (file === '')
        return state.allows({ kind: 'list' })
          ? end(200, listXml(files, url.searchParams), XML)
          : refuse();
      if (request.method === 'PUT') {
        if (!state.allows({ kind: 'put', file })) return refuse();
        changes.push({ kind: 'put', file });
        const carried = CARRIED.flatMap((header) => {
          const value = request.headers[header];
          return value === undefined ? [] : [[header, String(value)]];
        });
        files.set(file, { body, headers: Object.fromEntries(carried) });
        return end(200, '', { etag: etagOf(body) });
      }
      if (request.method === 'DELETE') {
        if (!state.allows({ kind: 'delete', file })) return refuse();
        changes.push({ kind: 'delete', file });
        files.delete(file);
        return end(204);
      }
      if (!stored) return end(404, errorXml('NoSuchKey'));
      return end(200, stored.body, {
        ...stored.headers,
        etag: etagOf(stored.body),
        'content-length': stored.body.length,
        'last-modified': 'Fri, 01 Feb 2030 00:00:00 GMT',
      });
    };
    void answer();
  });
  await new Promise<void>((up) => void server.listen(0, '127.0.0.1', up));
  return Object.assign(state, {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    files,
    changes,
    close: () =>
      new Promise<void>((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  });
};

const XML = { 'content-type': 'application/xml' };

const readBody = async (request: IncomingMessage): Promise<Buffer> => {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts);
};

const etagOf = (body: Buffer) => `"${createHash('md5').update(body).digest('hex')}"`;

const errorXml = (code: string) => `<?xml version="1.0"?><Error><Code>${code}</Code></Error>`;

/** A page of the list, small so that a client has to ask for the next one. */
const PAGE = 200;

const listXml = (files: ReadonlyMap<string, Stored>, asked: URLSearchParams): string => {
  const after = asked.get('marker') ?? asked.get('continuation-token') ?? '';
  const prefix = asked.get('prefix') ?? '';
  const delimiter = asked.get('delimiter') ?? '';
  const below = [...files.keys()].filter((name) => name.startsWith(prefix));
  /** A file, or the folder in which it lies if folders are asked for. */
  const entryOf = (name: string) => {
    const cut = delimiter === '' ? -1 : name.indexOf(delimiter, prefix.length);
    return cut === -1 ? name : name.slice(0, cut + delimiter.length);
  };
  const entries = [...new Set(below.map(entryOf))].filter((entry) => entry > after).sort();
  const page = entries.slice(0, PAGE);
  const next = page.at(-1) ?? '';
  const contents = page.map((entry) => {
    const stored = files.get(entry);
    if (!stored) return `<CommonPrefixes><Prefix>${entry}</Prefix></CommonPrefixes>`;
    const tag = etagOf(stored.body).replaceAll('"', '&#34;');
    return `<Contents><Key>${entry}</Key><LastModified>2030-02-01T00:00:00.000Z</LastModified><ETag>${tag}</ETag><Size>${stored.body.length}</Size></Contents>`;
  });
  return `<?xml version="1.0"?><ListBucketResult><IsTruncated>${entries.length > PAGE}</IsTruncated><NextMarker>${next}</NextMarker><NextContinuationToken>${next}</NextContinuationToken>${contents.join('')}</ListBucketResult>`;
};
