import { localeOf } from '../../src/core/i18n/locales.ts';
import { USUAL_LANGUAGES } from '../../src/core/newsroom/languages.ts';

/** The languages of a site that names none, such as the one that the tests know. */
export const USUAL_LOCALES = USUAL_LANGUAGES.map(localeOf);
