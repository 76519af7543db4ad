/** A voice as a browser lists it, for tests. */
export const inventVoice = (
  lang: string,
  { isLocal } = { isLocal: true },
): SpeechSynthesisVoice => ({
  name: `${lang} ${isLocal ? 'local' : 'remote'}`,
  voiceURI: lang,
  lang,
  localService: isLocal,
  default: false,
});
