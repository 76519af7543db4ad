// `npm run bench:pictures -- [--count 1000]`: how long a build takes to make this many pictures of
// two megapixels, the first time and again. It also reports processor time, which hardly depends on
// the load of the machine.
import { mkdirSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { writePictures } from '../../../pipeline/pictures/write-pictures.ts';
import { openSite } from '../../../pipeline/site/open-site.ts';
import { drawPicture } from '../../testing/draw-picture.ts';
import { inventArticle } from '../../testing/invent-articles.ts';
import { writeFolder } from '../../testing/test-content.ts';

const [WIDTH, HEIGHT] = [1728, 1152];
const SOME = 25;

const { values } = parseArgs({ options: { count: { type: 'string', default: '1000' } } });
const count = Number(values.count);
const folder = await writeFolder({});
const contentDir = join(folder.dir, 'content');

/**
 * Drawing more is not worth the time: files beyond these are the same pictures with other bytes at
 * their end.
 */
const DRAWN = 24;

const draw = async (at: number): Promise<Buffer> => {
  const drawing = (['light', 'dark', 'busy'] as const)[at % 3];
  // A little of the grain that photographs have, and no two alike.
  const grain = { type: 'gaussian', mean: 128, sigma: 12 + (at % 7) } as const;
  const noise = { create: { width: WIDTH, height: HEIGHT, channels: 3, noise: grain } } as const;
  const input = await drawPicture(WIDTH, HEIGHT, drawing).png({ compressionLevel: 1 }).toBuffer();
  const { default: sharp } = await import('sharp');
  const grained = sharp({ create: { ...noise.create, background: '#808080' } })
    .blur(0.8)
    .composite([{ input, blend: 'soft-light' }]);
  return grained.jpeg().toBuffer();
};

const writeOriginals = async (): Promise<void> => {
  const drawn: Buffer[] = [];
  for (let at = 0; at < Math.min(count, DRAWN); at += 1) drawn.push(await draw(at));
  for (let at = 0; at < count; at += 1)
    await writeFile(
      join(contentDir, `media/${at}.jpg`),
      Buffer.concat([drawn[at % DRAWN] ?? Buffer.of(), Buffer.from(String(at))]),
    );
};

const measure = async (name: string): Promise<void> => {
  const output = await openSite(join(folder.dir, 'dist'), 'bench');
  const articles = Array.from({ length: count }, (_, at) =>
    inventArticle({
      id: `invented-${at}`,
      image: { src: `/media/${at}.jpg`, alt: 'صورة مخترعة', width: WIDTH, height: HEIGHT },
    }),
  );
  let most = 0;
  const looking = setInterval(() => {
    most = Math.max(most, process.memoryUsage.rss());
  }, 200);
  const [start, used] = [performance.now(), process.cpuUsage()];
  const told = (done: number, all: number) => {
    if (done % SOME !== 0 && done !== all) return;
    const { user, system } = process.cpuUsage(used);
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    const processor = ((user + system) / 1e6).toFixed(1);
    console.log(
      `${name}: ${done} of ${all}, ${seconds} s, ${processor} s of processor, ${Math.round(most / 1e6)} MB`,
    );
  };
  await writePictures({
    articles,
    config: { contentDir },
    cacheDir: join(folder.dir, 'cache'),
    output,
    tell: told,
  });
  clearInterval(looking);
  await output.finish();
  await output.discard();
};

try {
  mkdirSync(join(contentDir, 'media'), { recursive: true });
  await writeOriginals();
  await measure('first');
  await measure('again');
} finally {
  await folder.remove();
}
