import { beforeAll, describe, expect, it } from 'vitest';
import { createMatcher } from '../../src/core/search/find-matches.ts';
import type { SearchEngine } from '../../src/core/search/engine.ts';
import { invented, openInvented } from '../../tools/testing/invented-index.ts';

/* A search for the first word finds each of the others, from the files of an index. */
const FOUND: Record<string, Record<string, readonly string[]>> = {
  'broken plurals': {
    حقل: ['حقول', 'الحقول', 'بحقوله'],
    أنبوب: ['أنابيب'],
    ميناء: ['موانئ', 'والموانئ'],
    قمة: ['قمم'],
    مدرسة: ['المدارس'],
    قوي: ['أقوياء'],
    بحر: ['بحار', 'بحور'],
    امرأة: ['نساء'],
    مقهى: ['مقاه', 'مقاهي'],
    حقول: ['حقل', 'حقلين'],
    أهداف: ['هدف', 'الهدف'],
    عمر: ['أعمارهم'],
    منهاج: ['المناهج'],
    طوطم: ['طواطم'],
    جهد: ['جهودا', 'جهودًا'],
    طفل: ['أطفالي'],
    كمية: ['كميات'],
    خلاف: ['خلافات', 'لخلافاتهم'],
  },
  'duals and sound plurals': {
    دولة: ['الدولتين', 'دولتان', 'ولدولتين'],
    خط: ['خطين', 'الخطان'],
    صحراء: ['صحراوين', 'صحراوات'],
    منظمة: ['المنظمات', 'منظماتها'],
    مسؤول: ['المسئولين', 'مسؤولو'],
    مباراة: ['مباريات', 'مباراتين'],
    مستوى: ['مستواه', 'مستويات'],
    // Without the ending, the rest is short or looks like a word with an article.
    فئة: ['فئتي', 'الفئتان'],
    وكالة: ['وكالتين', 'وكالتهم'],
    والد: ['والدين'],
  },
  'possessives and clitics': {
    زيارة: ['زيارته', 'وبزيارتهم'],
    وزير: ['وزراؤها', 'لوزيرنا'],
    سياسة: ['سياساتكم'],
    جبهة: ['جبهته', 'وجبهتها'],
    مقهى: ['مقهاه'],
    اتجاه: ['اتجاها'],
    أب: ['الأب', 'أبيها'],
    أم: ['الأم'],
    لجنة: ['للجنة'],
    لبنان: ['للبنان'],
    آسيا: ['وآسيا'],
    كاليفورنيا: ['وكاليفورنيا'],
  },
  'nisbas and peoples': {
    روسيا: ['الروسي', 'الروس', 'روسية'],
    تركيا: ['الأتراك', 'التركية'],
    كردستان: ['الأكراد'],
    تجارة: ['التجاري'],
    عسكر: ['العسكريين'],
    اقتصاد: ['اقتصادياتها'],
    عنصرية: ['العنصري'],
    نواة: ['النووي'],
    الصين: ['الصينية'],
    إنسان: ['الإنسانية'],
    نخبة: ['النخبوية'],
  },
  'one word and two': {
    رأسمال: ['رأس المال', 'ورأس المال'],
    'رأس المال': ['الرأسمال'],
    واتساب: ['واتس اب'],
    'عبد الله': ['عبدالله'],
    عبدالرحمن: ['عبد الرحمن', 'لعبد الرحمن'],
    ديرالزور: ['دير الزور'],
    قرقالباقستان: ['قره قلباقستان'],
    // Without any glossary.
    ألماتي: ['ألما آتا'],
    عشقاباد: ['عشق آباد'],
  },
  spellings: {
    مئة: ['مائة'],
    ميغاواط: ['ميجاواط'],
    ديمقراطية: ['ديموقراطية'],
    بكين: ['بيجين'],
    قرغيزستان: ['كيرغيزستان', 'Kyrgyzstan', 'Киргизия'],
    طشقند: ['تشقند', 'Tashkent'],
    طارئ: ['طارىء', 'طاريء'],
    آب: ['أغسطس'],
    أكتوبر: ['تشرين الأول'],
    يناير: ['كانون الثاني'],
    ألبانيا: ['البانيا'],
    // By how they sound: the lexicon has the first word, and no list has the others.
    فلاديفوستوك: ['فلاديفستوك', 'لفلاديفستوك'],
    أذربيجان: ['أزربيجان', 'الأزربيجانيون'],
    بيروقراطية: ['البروقراطية'],
    المجر: ['هنجاريا'],
    بلغاريا: ['بلجاريا'],
    غروشي: ['جروشي'],
    تشيرنوبيل: ['شيرنوبل'],
    // By their sound alone: no list has them.
    زوبرانوفسكي: ['زوبرانوفسكى', 'زوبرانفسكي'],
    غولبارديولا: ['جولبارديولا'],
    مندربوسترانت: ['ماندربوسترانت', 'ومندرباسترانت'],
    لوبتهانزا: ['لوبتهانسا'],
    بيرزادوف: ['بايرزادوف'],
    كيزلرن: ['كزلرن', 'وكزلرن', 'كيزلرين'],
    // With the beginnings and endings that others write.
    أوكرانيا: ['أكرانيا'],
    كندا: ['كندة'],
    غانا: ['جانا'],
    البرازيل: ['البرازيلية'],
    يبدأون: ['يبدؤون'],
    // With و and ي for hamzas.
    طائرة: ['طايرة', 'والطايرات'],
    مؤتمر: ['موتمر', 'الموتمرات'],
    شؤون: ['شوون'],
    مؤيد: ['مويد', 'المويدون'],
    فايزر: ['فايزير'],
  },
};

/* Words that only look alike, and homographs of which only one sense is meant. */
const NOT_FOUND: Record<string, readonly string[]> = {
  كتاب: ['كتابة', 'كاتب'],
  مكتب: ['مكتبة'],
  عمل: ['عملة'],
  كلام: ['لام'],
  لام: ['كلام'],
  خط: ['خطأ', 'خطة'],
  بحر: ['البحرين'],
  سلطة: ['سلطان'],
  علم: ['إعلام'],
  عدد: ['إعداد'],
  قطار: ['قطر'],
  شعب: ['شعبان'],
  ملك: ['مملكة'],
  غرب: ['الغروب'],
  رعب: ['رعوب'],
  // Shorter than five letters, they are other words.
  فائز: ['فايز'],
  // Built like Arabic words, whatever their consonants: not foreign names.
  باقتماز: ['باقتماص'],
  تعازل: ['تعزل'],
  عوزف: ['عازف'],
  يتخازفان: ['يتخاصفان'],
  أكتوبر: ['تشرين الثاني'],
  مصر: ['مصير'],
  تركيا: ['تركوا'],
  باريس: ['بوريس'],
  خلافة: ['خلافات'],
  آلة: ['والتي'],
  آفة: ['لافتا'],
  ولاية: ['ولاء'],
  لازمة: ['للأزمة'],
  قبلة: ['قبلها'],
  ألم: ['الأمومة'],
  بنزين: ['بن زين'],
  'كأس آسيا': ['أساسيا'],
};

const pairsOf = (table: Record<string, readonly string[]>) =>
  Object.entries(table).flatMap(([query, forms]) => forms.map((form) => [query, form] as const));
const ALL = [...Object.values(FOUND), NOT_FOUND].flatMap(pairsOf);

let engine: SearchEngine;
beforeAll(async () => {
  engine = await openInvented(
    ALL.map(([, form], at) => invented(`n-${at}`, `رقم ${at}`, `- ${form} -`)),
  );
});

/** Whether a query finds an article with the form, and marks it there. */
const isFound = async (query: string, form: string) => {
  const { found } = await engine.search({ query, places: [], from: null, to: null, sort: 'date' });
  const ids = (await engine.headlines(found)).map(({ id }) => id);
  const isMarked = createMatcher(query, engine.analyzer)(form).length > 0;
  return ids.includes(`n-${ALL.findIndex((pair) => pair[1] === form)}`) && isMarked;
};

describe.each(Object.entries(FOUND))('%s', (_kind, table) => {
  it.each(pairsOf(table))('%s finds %s', async (query, form) =>
    expect(await isFound(query, form)).toBe(true),
  );
});

it.each(pairsOf(NOT_FOUND))('%s does not find %s', async (query, form) =>
  expect(await isFound(query, form)).toBe(false),
);

it('asks for both words that مالي may be', async () => {
  await engine.learn('مالي');
  expect(engine.analyzer.tokenize('مالي')[0]?.readings).toHaveLength(2);
});
