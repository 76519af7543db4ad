/** A voice as a browser lists it, for tests. */
export const inventVoice = (lang: string, localService = true): SpeechSynthesisVoice => ({
  name: `${lang} ${localService ? 'local' : 'remote'}`,
  voiceURI: lang,
  lang,
  localService,
  default: false,
});
