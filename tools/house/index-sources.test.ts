import { expect, it } from 'vitest';
import { INDEX_SOURCES } from '../../pipeline/search/index-version.ts';
import { loadedWith } from './loaded-with.ts';

it('a change of any module that makes a segment of the search index makes the index anew', async () => {
  // The version of an index holds what the newsroom says, in place of the modules that read it.
  const isNewsroom = (file: string) => /newsroom\/(?:newsroom|place-codes)\.ts$/.test(file);
  const makers = await loadedWith('pipeline/search/encode-segment.ts', (file) => !isNewsroom(file));
  expect(makers.size).toBeGreaterThan(20);
  const lost = [...makers].filter(
    (file) =>
      !isNewsroom(file) &&
      !INDEX_SOURCES.some((source) => file === source || file.startsWith(`${source}/`)),
  );
  expect(lost).toEqual([]);
});
