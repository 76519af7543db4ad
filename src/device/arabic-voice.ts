const LOOK_AGAIN_MS = 200;
const GIVE_UP_MS = 2000;

/** Some systems write ar_SA or ara-SA. Other languages begin with the same two letters: arn, aru. */
const ARABIC_TAG = /^ara?(?:[-_]|$)/i;

/** The accents of news broadcasts, as far as systems have them. */
const NEWS_ACCENT = /[-_](?:SA|EG)\b/i;

/** A voice on the device needs no network, and tells nobody what is read. */
const rank = ({ lang, localService }: SpeechSynthesisVoice) =>
  (localService ? 0 : 2) + (NEWS_ACCENT.test(lang) ? 0 : 1);

/** The best voice for Arabic; null when there is none, as any other would skip or spell the letters. */
export const chooseArabicVoice = (
  voices: readonly SpeechSynthesisVoice[],
): SpeechSynthesisVoice | null =>
  voices.filter(({ lang }) => ARABIC_TAG.test(lang)).sort((a, b) => rank(a) - rank(b))[0] ?? null;

/**
 * The device's Arabic voice, or null when none has come within two seconds: browsers load voices
 * late. They are polled, because Safari before 16 sends no `voiceschanged`.
 */
export const arabicVoice = async (
  synthesis: Pick<SpeechSynthesis, 'getVoices'> | undefined = globalThis.speechSynthesis,
): Promise<SpeechSynthesisVoice | null> => {
  if (!synthesis) return null;
  for (let waited = 0; waited <= GIVE_UP_MS; waited += LOOK_AGAIN_MS) {
    const voice = chooseArabicVoice(synthesis.getVoices());
    if (voice) return voice;
    await new Promise((resolve) => {
      setTimeout(resolve, LOOK_AGAIN_MS);
    });
  }
  return null;
};
