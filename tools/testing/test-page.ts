import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect } from 'vitest';
import type { RenderedPage } from '../../src/app/render.tsx';

/* What the tests of page templates share. */

/** index.html, before the bundler. */
export const SOURCE = await readFile(path.resolve(import.meta.dirname, '../../index.html'), 'utf8');

/** An invented page as the app renders it. */
export const page = (fields: Partial<RenderedPage> = {}): RenderedPage => ({
  head: '<title>عنوان مخترع</title>',
  body: '<main>نص</main>',
  data: { path: '/', queries: [] },
  ...fields,
});

/** The text between two marks; a test fails if there is none. */
export const between = (html: string, start: string, end: string): string =>
  html.split(start)[1]?.split(end)[0] ?? expect.fail(`no ${start}`);
