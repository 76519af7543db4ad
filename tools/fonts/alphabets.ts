/* The letters that names and quotations of the region are written in: exemplar characters of CLDR 48.2. */

type Alphabet = {
  /** BCP 47, as CLDR names its file. */
  language: string;
  /** Lower case, if the script has two cases. */
  letters: string;
};

const LATIN = 'abcdefghijklmnopqrstuvwxyz';
const CYRILLIC = 'абвгдеёжзийклмнопрстуфхцчшщъыьэюя';

/** Vowel signs included; letters that CLDR has as "auxiliary" only where names do have them. */
export const ARABIC_ALPHABETS: readonly Alphabet[] = [
  { language: 'ar', letters: 'ًٌٍَُِّْٰءأؤإئاآبةتثجحخدذرزسشصضطظعغفقكلمنهوىي' },
  { language: 'fa', letters: 'ًٌٍّٔآاءأؤئبپتثجچحخدذرزژسشصضطظعغفقکگلمنوهةی' },
  { language: 'ckb', letters: 'ئابپتجچحخدرزڕژسشعغفڤقکگلڵمنهەوۆیێھ' },
  { language: 'kk-Arab', letters: 'ءاەبپتجچحدرزسشعفقكگڭلمنھوۇۆۋىيٴۈ' },
  { language: 'ps', letters: 'ًٌٍَُِّْٰٔآاأءبپتټثجځچڅحخدډذرړزژږسشښصضطظعغفقکګگلمنڼهةوؤیيېۍئ' },
  { language: 'ug', letters: 'ئاەبپتجچخدرزژسشغفقكگڭلمنھوۇۆۈۋېىي' },
  { language: 'ur', letters: 'ابپتٹثجچحخدڈذرڑزژسشصضطظعغفقکگلمنوہھءیےںؤئأآۂۃۀۓ' },
  { language: 'uz-Arab', letters: 'ًٌٍَُِّْٰٔءآأؤئابپةتثجچحخدذرزژسشصضطظعغفقکگلمنهوۇۉی' },
];

/**
 * The last two are not CLDR's: the Kazakh decrees of 2018 and 2021, and the transcription of
 * Arabic and Persian.
 */
export const LATIN_ALPHABETS: readonly Alphabet[] = [
  { language: 'en', letters: LATIN },
  { language: 'az', letters: 'abcçdeəfgğhxıijkqlmnoöprsştuüvyz' },
  { language: 'ku', letters: 'abcçdeêfghiîjklmnopqrsştuûvwxyz' },
  { language: 'tk', letters: 'abçdeäfghijžklmnňoöprsştuüwyýz' },
  { language: 'tr', letters: 'abcçdefgğhıijklmnoöprsştuüvyzâîû' },
  { language: 'uz', letters: `${LATIN}ʻʼ` },
  { language: 'kk-Latn', letters: `${LATIN}äáəğǵıńñŋóöūúüýş` },
  { language: 'und-Latn', letters: `${LATIN}áíúāēīōūḍḥṣṭẓčġšžʾʿ` },
];

export const CYRILLIC_ALPHABETS: readonly Alphabet[] = [
  { language: 'ru', letters: CYRILLIC },
  { language: 'az-Cyrl', letters: 'абвгғдеәжзийјкҝлмноөпрстуүфхһчҹшы' },
  { language: 'ba', letters: `${CYRILLIC}әғҙҡңөҫүһ` },
  { language: 'kaa', letters: `${CYRILLIC}әғқңөўүҳ` },
  { language: 'kk', letters: `${CYRILLIC}әғқңөұүһі` },
  { language: 'ky', letters: `${CYRILLIC}ңөү` },
  { language: 'mn', letters: `${CYRILLIC}өү` },
  { language: 'tg', letters: `${CYRILLIC}ғӣқӯҳҷ` },
  { language: 'tt', letters: `${CYRILLIC}әҗңөүһ` },
  { language: 'uk', letters: `${CYRILLIC}ґєії` },
  { language: 'uz-Cyrl', letters: `${CYRILLIC}ғқўҳ` },
];

/** All letters of some alphabets, in both cases, each once. */
export const lettersOf = (alphabets: readonly Alphabet[]): string => {
  const both = alphabets.map(
    ({ language, letters }) => letters + letters.toLocaleUpperCase(language),
  );
  return [...new Set(both.join(''))].join('');
};
