import type { Article } from '../../src/core/news/article.schema.ts';
import type { SiteFile } from '../../src/core/newsroom/site.schema.ts';
import { inventArticle } from './invent-articles.ts';
import { INVENTED_MARK } from './invent-site-file.ts';
import type { FileContent } from './test-content.ts';
import { articleFile } from '../../src/core/content-files/article-file.ts';

/* An invented newsroom that is Persian first, with invented news in four languages. */

const in3 = (fa: string, ar: string, en: string) => ({ fa, ar, en });

const PERSIAN_SITE: SiteFile = {
  name: in3('خبر ساختگی', 'خبر مخترع', 'Invented News'),
  tagline: in3('به فارسی', 'بالفارسية', 'in Persian'),
  description: in3(
    'خبرهای ساختگی برای آزمون.',
    'أخبار مخترعة للاختبار.',
    'Invented news for tests.',
  ),
  publisher: { name: in3('ناشر ساختگی', 'ناشر مخترع', 'Invented Publisher') },
  licence: {
    name: in3('پروانهٔ ساختگی', 'رخصة مخترعة', 'Invented Licence'),
    url: 'https://licence.example/',
  },
  timeZone: '+03:30',
  languages: ['fa', 'ar', 'en'],
  colours: { accent: '#7a1f3d', paper: '#fcfcfa' },
  mark: 'mark.svg',
};

const paragraph = (text: string) => ({ type: 'paragraph', text }) as const;

export const PERSIAN_ARTICLE = inventArticle({
  id: 'invented-persian',
  title: 'نمایشگاه کتاب‌های ساختگی در شهری که نیست گشایش یافت',
  publishedAt: '2030-03-22',
  countries: ['TJ', 'UZ'],
  source: { name: 'خبرگزاری ساختگی', url: 'https://publisher.example/fa' },
  editorNotes: [{ paragraph: 1, words: 'کتاب‌خانه', text: 'یادداشتی ساختگی.' }],
  body: [
    paragraph(
      'این خبر ساختگی است. در نمایشگاه ۱۲۵ کتاب‌خانه و ۳٬۵۰۰ کتاب دیده می‌شود؛ آیا کسی آن‌ها را خوانده است؟ هیچ‌کس نمی‌داند.',
    ),
    { type: 'heading', level: 2, text: 'بازار کتاب' },
    paragraph(
      'سخنگوی خیالی گفت: «بازار کتاب هر سال بزرگ‌تر می‌شود». خانهٔ کتاب و نامهٔ تازه هم هست.',
    ),
    { type: 'list', ordered: true, items: ['گام نخست', 'گام دوم', 'گام سوم'] },
    { type: 'quote', text: 'هر چه می‌بینید ساختگی است.', cite: 'سخنگوی خیالی' },
  ],
});

export const URDU_ARTICLE = inventArticle({
  id: 'invented-urdu',
  lang: 'ur',
  title: 'ایک فرضی شہر میں فرضی کتابوں کی نمائش شروع ہو گئی',
  publishedAt: '2030-03-21',
  countries: ['KZ'],
  source: { name: 'فرضی خبر رساں ادارہ', url: null },
  body: [
    paragraph(
      'یہ خبر فرضی ہے۔ نمائش میں ۱۲۵ کتابیں ہیں، کیا کسی نے اُنہیں پڑھا ہے؟ یہ کوئی نہیں جانتا۔ بڑے ٹھنڈے ڈبّے میں گھڑی ہے۔',
    ),
    paragraph('ترجمان نے کہا کہ ہر چیز فرضی ہے، اور یہ بھی کہ کل پھر ملیں گے۔'),
  ],
});

export const UYGHUR_ARTICLE = inventArticle({
  id: 'invented-uyghur',
  lang: 'ug',
  title: 'ئويدۇرما شەھەردە ئويدۇرما كىتابلار كۆرگەزمىسى ئېچىلدى',
  publishedAt: '2030-03-20',
  countries: ['KG'],
  source: { name: 'ئويدۇرما ئاخبارات', url: null },
  body: [
    paragraph(
      'بۇ خەۋەر ئويدۇرما. كۆرگەزمىدە 125 كىتاب بار، ئۇلارنى بىرەرسى ئوقۇغانمۇ؟ ھېچكىم بىلمەيدۇ.',
    ),
    paragraph(
      'باياناتچى ھەممىسىنىڭ ئويدۇرما ئىكەنلىكىنى، چۈشتىن كېيىن يەنە كۆرۈشىدىغانلىقىنى ئېيتتى.',
    ),
  ],
});

const ARABIC_ARTICLE = inventArticle({
  id: 'invented-arabic',
  lang: 'ar',
  title: 'افتتاح معرض كتب مخترعة في مدينة لا وجود لها',
  publishedAt: '2030-03-19',
  countries: ['TM'],
  source: { name: 'وكالة مخترعة', url: null },
  body: [paragraph('هذا خبر مخترع عن ٣ كتب. قال متحدث خيالي إن المكتبات كلها مخترعة.')],
});

/** The running story of the titles below. */
export const PERSIAN_STORY = {
  id: 'invented-story',
  title: 'پروندهٔ واژه‌های دراز\u00ADتر از همیشه',
  about: 'آنچه ساختگی است، روز به روز.',
  countries: ['TJ'],
  region: false,
} as const;

/**
 * Titles that are easily divided in the wrong place: at a soft hyphen, at a joiner, inside long
 * words, in front of a number. A compound may be divided only after its hyphen.
 */
export const HARD_TITLES: readonly Article[] = (
  [
    [
      'fa',
      'نمی\u200Cخواستیم\u200Cشان: آزمون ساختگی\u00ADهای اقتصادی-اجتماعی و کووید-۱۹ در بیمارستان\u200Cهای ناموجود',
    ],
    [
      'ur',
      'بین\u00ADالاقوامی تعلقات: سیاسی-معاشی مذاکرات اور کووڈ-۱۹ کی غیر\u200Cموجود ہسپتالوں میں آزمائشیں',
    ],
    [
      'ug',
      'ئىجتىمائىي-ئىقتىسادىي ھەمكارلىق: خەلق\u00ADئارالىق مۇناسىۋەتلەرنىڭ ئويدۇرمىلىشىشى ۋە كوۋىد-19',
    ],
    [
      'ar',
      'المؤسسات الاقت\u00ADصادية-الاجتماعية والمستشفيات غير الموجودة وكوفيد-19 في استعداداتهم المخترعة',
    ],
  ] as const
).map(([lang, title], at) =>
  inventArticle({
    id: `hard-title-${lang}`,
    lang,
    title,
    publishedAt: `2030-02-0${9 - at}`,
    countries: ['TJ'],
    story: PERSIAN_STORY.id,
    source: { name: 'ناشر ساختگی', url: null },
    body: [paragraph(title)],
  }),
);

const ARTICLES_OF_ALL: readonly Article[] = [
  PERSIAN_ARTICLE,
  URDU_ARTICLE,
  UYGHUR_ARTICLE,
  ARABIC_ARTICLE,
  ...HARD_TITLES,
];

/** The files of its content folder. */
export const persianContent = (): Record<string, FileContent> => ({
  ...Object.fromEntries(ARTICLES_OF_ALL.map((each) => [articleFile(each), each])),
  [`stories/${PERSIAN_STORY.id}.json`]: PERSIAN_STORY,
  'site.json': PERSIAN_SITE,
  'mark.svg': INVENTED_MARK,
});
