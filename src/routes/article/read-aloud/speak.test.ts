import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { inventVoice } from '../../../../tools/testing/invent-voice.ts';
import { createSpeak } from './speak.ts';

/** Classes that Node does not have. */
class Utterance extends EventTarget {
  voice: SpeechSynthesisVoice | null = null;
  lang = '';
  rate = 1;
  text: string;
  constructor(text: string) {
    super();
    this.text = text;
  }
}

const begin = (text = 'نصّ، تجريبي') => {
  const reports: unknown[] = [];
  const synthesis = { speak: vi.fn<(utterance: unknown) => void>(), cancel: vi.fn<() => void>() };
  const stop = createSpeak(synthesis, inventVoice('ar-SA'))(text, 1.5, {
    onWord: (start, end) => reports.push(text.slice(start, end)),
    onEnd: () => reports.push('end'),
    onError: () => reports.push('error'),
  });
  const utterance = synthesis.speak.mock.calls[0]?.[0];
  if (!(utterance instanceof Utterance)) throw new Error('Nothing was said.');
  const send = (type: string, detail = {}) =>
    utterance.dispatchEvent(Object.assign(new Event(type), detail));
  return { reports, synthesis, stop, utterance, send };
};

describe('speech', () => {
  beforeEach(() => {
    vi.useFakeTimers();
    vi.stubGlobal('SpeechSynthesisUtterance', Utterance);
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  it('is in the given voice, its language and the chosen speed', () => {
    const { utterance } = begin();
    expect(utterance).toMatchObject({ text: 'نصّ، تجريبي', lang: 'ar-SA', rate: 1.5 });
    expect(utterance.voice?.lang).toBe('ar-SA');
  });

  it('reports words and its end', () => {
    const { send, reports } = begin();
    send('start');
    send('boundary', { name: 'sentence', charIndex: 0 });
    send('boundary', { name: 'word', charIndex: 0 });
    send('boundary', { name: 'word', charIndex: 5 });
    send('end');
    expect(reports).toEqual(['نصّ', 'تجريبي', 'end']);
  });

  it('reports a failure once', () => {
    const { send, reports } = begin();
    send('error', { error: 'synthesis-failed' });
    send('end');
    vi.runAllTimers();
    expect(reports).toEqual(['error']);
  });

  it('reports nothing after it was stopped, not even that it was', () => {
    const { send, stop, reports, synthesis } = begin();
    send('start');
    stop();
    send('error', { error: 'interrupted' });
    vi.runAllTimers();
    expect(synthesis.cancel).toHaveBeenCalledOnce();
    expect(reports).toEqual([]);
  });

  it('that has ended is not stopped again: the next may have begun', () => {
    const { send, stop, synthesis } = begin();
    send('end');
    stop();
    expect(synthesis.cancel).not.toHaveBeenCalled();
  });

  it('that never begins has failed', () => {
    const { reports, synthesis } = begin();
    vi.runAllTimers();
    expect(reports).toEqual(['error']);
    expect(synthesis.cancel).toHaveBeenCalledOnce();
  });

  it('that has begun may take its time', () => {
    const { send, reports } = begin();
    send('start');
    vi.advanceTimersByTime(60_000);
    expect(reports).toEqual([]);
  });
});
