import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { chooseVoice, voiceFor } from './voice-for.ts';
import { inventVoice } from '../../tools/testing/invent-voice.ts';

const remote = (lang: string) => inventVoice(lang, { isLocal: false });

describe('the voice for Arabic', () => {
  it.each<[string, SpeechSynthesisVoice[], string | undefined]>([
    ['is none among none', [], undefined],
    ['is none among other languages', [inventVoice('en-US'), inventVoice('fa-IR')], undefined],
    ['is none among languages that begin alike', [inventVoice('arn-CL')], undefined],
    ['is the only one', [inventVoice('en-US'), inventVoice('ar-XA')], 'ar-XA local'],
    ['may have no country', [inventVoice('ar')], 'ar local'],
    ['may be spelt as Android does', [inventVoice('ar_EG')], 'ar_EG local'],
    ['may be spelt with three letters', [inventVoice('ara-SA')], 'ara-SA local'],
    ['has a broadcast accent', [inventVoice('ar-MA'), inventVoice('ar-SA')], 'ar-SA local'],
    ['is rather on the device', [remote('ar-SA'), inventVoice('ar-MA')], 'ar-MA local'],
    ['comes from a network if need be', [remote('ar-MA'), remote('ar-EG')], 'ar-EG remote'],
    ['is the first of equals', [inventVoice('ar-EG'), inventVoice('ar-SA')], 'ar-EG local'],
  ])('%s', (_what, voices, name) => {
    expect(chooseVoice(voices, 'ar')?.name).toBe(name);
  });
});

describe('the voice for another language', () => {
  it.each<[Parameters<typeof chooseVoice>[1], string[], string | undefined]>([
    ['fa', ['ar-SA', 'en-US'], undefined],
    ['fa', ['ar-SA', 'fa-IR'], 'fa-IR local'],
    ['fa', ['fan-GQ', 'fas'], 'fas local'],
    ['fa', ['prs-AF'], 'prs-AF local'],
    ['fa', ['fa-AF', 'fa-IR'], 'fa-IR local'],
    ['ur', ['fa-IR', 'ur_PK'], 'ur_PK local'],
    ['ur', ['ar-SA'], undefined],
    ['ug', ['ug-CN', 'ur-PK'], 'ug-CN local'],
  ])('%s among %j is %s', (language, voices, name) => {
    expect(
      chooseVoice(
        voices.map((lang) => inventVoice(lang)),
        language,
      )?.name,
    ).toBe(name);
  });
});

describe('a browser that loads its voices late', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  const outcomeOf = async (
    voicesAt: (asked: number) => SpeechSynthesisVoice[],
  ): Promise<string | null | undefined> => {
    let asked = 0;
    const found = voiceFor('ar', { getVoices: () => voicesAt((asked += 1)) });
    await vi.runAllTimersAsync();
    return (await found)?.lang;
  };

  it('is waited for', async () => {
    expect(await outcomeOf((asked) => (asked < 4 ? [] : [inventVoice('ar-SA')]))).toBe('ar-SA');
  });

  it('is waited for when other voices come first', async () => {
    const english = inventVoice('en-US');
    expect(
      await outcomeOf((asked) => (asked < 4 ? [english] : [english, inventVoice('ar-SA')])),
    ).toBe('ar-SA');
  });

  it('is not waited for without end', async () => {
    expect(await outcomeOf(() => [])).toBeUndefined();
  });

  it('has none when it cannot speak at all', async () => {
    expect(await voiceFor('ar', undefined)).toBeNull();
  });
});
