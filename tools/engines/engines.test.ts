import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { ENGINES } from './engines.ts';

const recipe = path.join(import.meta.dirname, '../../docs/publishing/engines.yml');

it('are all tried by the recipe for every night', () => {
  const { jobs } = parse(readFileSync(recipe, 'utf8')) as {
    jobs: { engines: { strategy: { matrix: { engine: string[] } } } };
  };
  expect(jobs.engines.strategy.matrix.engine).toEqual(Object.keys(ENGINES));
});
