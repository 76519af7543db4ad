import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { LostFileError } from '../data/get-json.ts';
import { ERROR_REPORTS } from './error-reports.ts';

const { onCaughtError, onRecoverableError } = ERROR_REPORTS;
const reported = vi.fn();
const translate = (isTranslated: boolean) =>
  vi.stubGlobal('document', { querySelector: () => (isTranslated ? {} : null) });
beforeEach(() => {
  vi.stubGlobal('reportError', reported);
  translate(false);
});
afterEach(() => {
  vi.unstubAllGlobals();
  reported.mockReset();
});

const LOST = new LostFileError('/data/invented.json', 503);

it('does not report what a screen says to the reader, nor that it is gone again', () => {
  onCaughtError(LOST);
  onRecoverableError(new Error('recovered', { cause: LOST }));
  expect(reported).not.toHaveBeenCalled();
});

it('reports every other error', () => {
  const unexpected = new TypeError('invented');
  const wrapped = new Error('recovered', { cause: unexpected });
  onCaughtError(unexpected);
  onRecoverableError(wrapped);
  onRecoverableError(unexpected);
  expect(reported.mock.calls).toEqual([[unexpected], [wrapped], [unexpected]]);
});

it('does not report that a translated part was drawn anew, but what fails in it', () => {
  translate(true);
  onRecoverableError(new Error('the texts are others'));
  expect(reported).not.toHaveBeenCalled();
  onCaughtError(new TypeError('invented'));
  expect(reported).toHaveBeenCalledOnce();
});
