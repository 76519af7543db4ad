const LOOK_AGAIN_MS = 200;
const GIVE_UP_MS = 2000;

/**
 * How systems name the languages: some write ar_SA or ara-SA, some older codes. Tags of other
 * languages begin with the same two letters: arn, aru; fan, fat.
 */
const TAGS = {
  ar: /^ara?(?:[-_]|$)/i,
  fa: /^(?:fa|fas|per|prs|pes)(?:[-_]|$)/i,
  ur: /^urd?(?:[-_]|$)/i,
  ug: /^(?:ug|uig)(?:[-_]|$)/i,
} as const;

/** A language of articles. */
type Spoken = keyof typeof TAGS;

/** The accents of news broadcasts, as far as systems have them. */
const NEWS_ACCENT = /[-_](?:SA|EG|IR|PK|CN)\b/i;

/** A voice on the device needs no network, and tells nobody what is read aloud. */
const rank = ({ lang, localService }: SpeechSynthesisVoice) =>
  (localService ? 0 : 2) + (NEWS_ACCENT.test(lang) ? 0 : 1);

/**
 * The best voice for a language; null if there is none, because any other would skip or spell the
 * letters.
 */
export const chooseVoice = (
  voices: readonly SpeechSynthesisVoice[],
  language: Spoken,
): SpeechSynthesisVoice | null =>
  voices.filter(({ lang }) => TAGS[language].test(lang)).sort((a, b) => rank(a) - rank(b))[0] ??
  null;

/**
 * The device's voice for a language, or null if none has appeared within two seconds: browsers
 * load voices late. They are polled, because Safari before 16 sends no `voiceschanged`.
 */
export const voiceFor = async (
  language: Spoken,
  synthesis: Pick<SpeechSynthesis, 'getVoices'> | undefined = globalThis.speechSynthesis,
): Promise<SpeechSynthesisVoice | null> => {
  if (!synthesis) return null;
  for (let waited = 0; waited <= GIVE_UP_MS; waited += LOOK_AGAIN_MS) {
    const voice = chooseVoice(synthesis.getVoices(), language);
    if (voice) return voice;
    await new Promise((resolve) => {
      setTimeout(resolve, LOOK_AGAIN_MS);
    });
  }
  return null;
};
