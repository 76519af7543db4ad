import { brotliCompressSync, deflateSync, gzipSync, zstdCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { serveLocally } from '../../tools/testing/serve-locally.ts';
import { fetchLimited } from './fetch-limited.ts';

describe('fetchLimited', () => {
  it('follows redirects and tells where it came out', async () => {
    const address = await serveLocally((request, response) => {
      if (request.url === '/end') response.end('نص');
      else response.writeHead(302, { location: '/end' }).end();
    });
    const { bytes, address: end } = await fetchLimited(fetch, address);
    expect(new TextDecoder().decode(bytes)).toBe('نص');
    expect(end).toBe(`${address}/end`);
  });

  it('gives up after five redirects', async () => {
    let asked = 0;
    const address = await serveLocally((_, response) => {
      response.writeHead(302, { location: `/${++asked}` }).end();
    });
    await expect(fetchLimited(fetch, address)).rejects.toThrow('at most 5 redirects');
    expect(asked).toBe(6);
  });

  it.each(['file:///etc/hostname', 'data:text/html,x', 'ftp://127.0.0.1/'])(
    'does not follow a redirect to %s',
    async (location) => {
      const address = await serveLocally(
        (_, response) => void response.writeHead(301, { location }).end(),
      );
      await expect(fetchLimited(fetch, address)).rejects.toThrow('http:// or https://');
    },
  );

  it('stops reading at the limit', async () => {
    let sent = 0;
    const address = await serveLocally((_, response) => {
      const piece = Buffer.alloc(10_000);
      const send = () => {
        sent += piece.length;
        response.write(piece, (error) => {
          if (!error) send();
        });
      };
      send();
    });
    await expect(fetchLimited(fetch, address, { maxBytes: 100_000 })).rejects.toThrow(
      'at most 0.1 MB',
    );
    expect(sent).toBeLessThan(50_000_000);
  });

  it('counts what comes out of compression', async () => {
    const bomb = gzipSync(Buffer.alloc(50_000_000));
    const address = await serveLocally((_, response) => {
      response
        .writeHead(200, { 'content-encoding': 'gzip', 'content-length': bomb.length })
        .end(bomb);
    });
    expect(bomb.length).toBeLessThan(100_000);
    await expect(fetchLimited(fetch, address, { maxBytes: 1_000_000 })).rejects.toThrow(
      'at most 1 MB',
    );
  });

  it('gives up when nothing comes any more', async () => {
    const address = await serveLocally((_, response) => void response.write('<rss>'));
    await expect(fetchLimited(fetch, address, { maxSilence: 50 })).rejects.toThrow('nothing came');
  });

  it('gives up on an answer that never ends', async () => {
    const address = await serveLocally((_, response) => {
      const timer = setInterval(() => response.write('x'), 5);
      response.on('close', () => clearInterval(timer));
    });
    await expect(fetchLimited(fetch, address, { maxTime: 100 })).rejects.toThrow('never ended');
  });

  it('tells the status of a refusal, and why a server cannot be reached', async () => {
    const address = await serveLocally((_, response) => void response.writeHead(404).end('no'));
    await expect(fetchLimited(fetch, address)).rejects.toThrow('found 404');
    await expect(fetchLimited(fetch, 'http://127.0.0.1:1/')).rejects.toThrow(
      'could not be fetched',
    );
    await expect(fetchLimited(fetch, 'http://user:secret@127.0.0.1/')).rejects.toThrow('password');
  });
});

describe('a false content-encoding', () => {
  const TEXT = `<p>${'نص مخترع. '.repeat(50)}</p>`;
  const as = {
    plain: Buffer.from(TEXT),
    gzip: gzipSync(TEXT),
    deflate: deflateSync(TEXT),
    br: brotliCompressSync(TEXT),
    zstd: zstdCompressSync(TEXT),
  };
  const fetchSaid = async (said: string, body: Buffer) => {
    const address = await serveLocally(
      (_, response) => void response.writeHead(200, { 'content-encoding': said }).end(body),
    );
    return fetchLimited(fetch, address);
  };
  const pairs = ['gzip', 'br', 'deflate'].flatMap((said) =>
    (Object.keys(as) as (keyof typeof as)[]).map((is) => [said, is] as const),
  );

  it.each(pairs.filter(([said, is]) => said !== is))('says %s, and is %s', async (said, is) => {
    const { bytes, notes } = await fetchSaid(said, as[is]);
    expect(bytes.toString()).toBe(TEXT);
    expect(notes).toEqual([
      expect.stringContaining(`"${said}"; it has ${is === 'plain' ? 'no compression' : is},`),
    ]);
  });

  it.each(['gzip', 'br', 'deflate'] as const)('is none where %s is true', async (said) => {
    expect(await fetchSaid(said, as[said])).toMatchObject({ notes: [] });
  });

  it('is none where a true one is broken, and such a text is refused', async () => {
    const broken = Buffer.from(as.gzip);
    // A compression that does not exist.
    broken[2] = 9;
    await expect(fetchSaid('gzip', broken)).rejects.toThrow('could not be fetched');
  });

  it('holds to the limit also then', async () => {
    const address = await serveLocally((_, response) => {
      response.writeHead(200, { 'content-encoding': 'br' }).end(gzipSync(Buffer.alloc(5_000_000)));
    });
    await expect(fetchLimited(fetch, address, { maxBytes: 1_000_000 })).rejects.toThrow();
  });
});
