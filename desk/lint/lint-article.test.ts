import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/core/news/article.schema.ts';
import { articleSchema } from '../../src/core/news/article.schema.ts';
import type { LintRule } from '../../src/core/news/lint-rules.ts';
import { inventKnownContent } from '../../tools/testing/invent-known-content.ts';
import { inventName } from '../../tools/testing/invent-name.ts';
import { lintArticle } from './lint-article.ts';
import { mend } from './mend.ts';

const SITE = inventKnownContent([
  inventName({ name: 'زبرقند', variants: ['زمرقند', 'زبر'] }),
  inventName({ name: 'مدينة كهرمان', variants: ['مدينة قهرمان', 'كهرمان'] }),
  inventName({ name: 'كازاخستان', variants: ['قازاخستان'] }),
]);

const article = (changes: Partial<Article>): Article => ({
  id: 'invented',
  title: 'عنوان',
  publishedAt: null,
  countries: [],
  region: false,
  partners: [],
  source: { name: 'مصدر', url: null },
  body: [],
  ...changes,
});

const withText = (...texts: string[]): Article =>
  article({ body: texts.map((text) => ({ type: 'paragraph', text })) });

const lint = (...texts: string[]) => lintArticle(withText(...texts), SITE);

const textsOf = ({ body }: Article) => body.map((block) => ('text' in block ? block.text : ''));

const CERTAIN: readonly (readonly [LintRule, string, string])[] = [
  ['latin-punctuation', 'قال, ثم عاد', 'قال، ثم عاد'],
  ['latin-punctuation', 'متى عاد?', 'متى عاد؟'],
  ['latin-punctuation', 'قال; ثم عاد', 'قال؛ ثم عاد'],
  ['latin-punctuation', 'في أستانا, 3 وفود', 'في أستانا، 3 وفود'],
  ['presentation-forms', 'ﻣﺤﻤﺪ عاد', 'محمد عاد'],
  ['presentation-forms', 'ﻻ أحد', 'لا أحد'],
  ['tatweel', 'محـــمد عاد', 'محمد عاد'],
  ['tatweel', 'لــ«كلمة»', 'لـ«كلمة»'],
  ['invisible-mark', 'عاد \u200Bثم', 'عاد ثم'],
  ['invisible-mark', 'عاد\u00AD', 'عاد'],
  ['invisible-mark', 'عاد \u200Fثم', 'عاد ثم'],
  ['alef-maqsura', 'عاد فى المساء', 'عاد في المساء'],
  ['alef-maqsura', 'عاد الى البيت', 'عاد إلى البيت'],
  ['alef-maqsura', 'كل الشىء هنا', 'كل الشيء هنا'],
  ['alef-maqsura', 'علىه أن يعود', 'عليه أن يعود'],
  ['alef-maqsura', 'كل شىء', 'كل شيء'],
  ['taa-marbuta', 'الدول العربيه', 'الدول العربية'],
  ['taa-marbuta', 'بالمدينه', 'بالمدينة'],
  ['spaces', 'عاد  ثم', 'عاد ثم'],
  ['spaces', 'عاد ، ثم', 'عاد، ثم'],
  ['spaces', 'عاد ', 'عاد'],
  ['mixed-digits', 'عام 20٢2', 'عام 2022'],
];

const ADVICE: readonly (readonly [LintRule, string, string | null])[] = [
  ['latin-punctuation', 'عاد? ثم قال', 'عاد؟ ثم قال'],
  ['latin-punctuation', 'خط ا?سبانية هنا', 'خط ا؟سبانية هنا'],
  ['latin-punctuation', 'شكرا ;-', 'شكرا ؛-'],
  ['presentation-forms', 'ﺪﻤﺤﻣ عاد', 'دمحم عاد'],
  ['presentation-forms', 'ﷲ أكبر', 'الله أكبر'],
  ['tatweel', 'عاد محمدـ', 'عاد محمد'],
  ['tatweel', 'مكةـالمدينة', 'مكةالمدينة'],
  ['tatweel', 'قطار إيرانـتركيا', 'قطار إيرانتركيا'],
  ['tatweel', 'عام 1436هـالموافق', 'عام 1436هالموافق'],
  ['invisible-mark', 'قال\u200Bإن', 'قالإن'],
  ['invisible-mark', 'مي\u200Cعاد', 'ميعاد'],
  ['invisible-mark', 'عاد \u200E! ثم', 'عاد ! ثم'],
  ['alef-maqsura', 'وفى المساء', 'وفي المساء'],
  ['alef-maqsura', 'والى البيت', 'وإلى البيت'],
  ['alef-maqsura', 'عاد حتي الليل', 'عاد حتى الليل'],
  ['alef-maqsura', 'كتبها «فى» هنا', 'كتبها «في» هنا'],
  ['alef-maqsura', 'جهاز حاسب الى متطور', 'جهاز حاسب إلى متطور'],
  ['alef-maqsura', 'علىمستوى القمة', 'على مستوى القمة'],
  ['alef-maqsura', 'كذبة كبرىفضائية', 'كذبة كبرى فضائية'],
  ['alef-maqsura', 'سىاسة', 'سياسة'],
  ['alef-maqsura', 'حال سىء', 'حال سيئ'],
  ['alef-maqsura', 'نمو بطىء', 'نمو بطيء'],
  ['alef-maqsura', 'والسىء منها', 'والسيئ منها'],
  ['alef-maqsura', 'هو البرىء', 'هو البريء'],
  ['alef-maqsura', 'على الشاطىء', 'على الشاطئ'],
  ['alef-maqsura', 'هو مخطىء', 'هو مخطئ'],
  ['alef-maqsura', 'مصباح مضىء', 'مصباح مضيء'],
  ['taa-marbuta', 'عاد إلى جمهوريه', 'عاد إلى جمهورية'],
  ['spaces', 'بين شطر   وشطر', 'بين شطر وشطر'],
  ['mixed-digits', 'امرأة (26٦ سنة)', 'امرأة (266 سنة)'],
  ['double-encoded', 'ط§ظ„ط±ظٹط§ط¶', 'الرياض'],
  ['double-encoded', 'Ø§Ù„Ø±ÙŠØ§Ø¶', 'الرياض'],
  ['double-encoded', 'РђСЃС‚Р°РЅР°', 'Астана'],
  ['latin-punctuation', 'شركة, BP ثم', 'شركة، BP ثم'],
  ['invisible-mark', 'بلغ 6.\u200F29 في المائة', 'بلغ 6.29 في المائة'],
  ['alef-maqsura', 'عاد إلىالبيت', 'عاد إلى البيت'],
  ['alef-maqsura', 'حالة الطوارىء', 'حالة الطوارئ'],
  ['taa-marbuta', 'الصحراويه', 'الصحراوية'],
  ['mixed-digits', 'من 2020 إلى ٢٠', 'من 2020 إلى 20'],
  ['unclosed-quote', 'قال «ثم عاد', null],
  ['unclosed-quote', 'قال ”ثم” عاد', null],
  ['unclosed-quote', 'قال "ثم عاد', null],
  ['unclosed-quote', 'قال (ثم عاد', null],
  ['name-spelt-two-ways', 'كازاخستان وكازاخستان ثم قازاخستان', 'وكازاخستان ثم كازاخستان'],
  ['name-spelt-two-ways', 'أوزبكستان والاوزبكستانية', 'أوزبكستان والأوزبكستانية'],
  ['name-not-preferred', 'في زمرقند', 'في زبرقند'],
  ['name-not-preferred', 'قال وبزمرقند', 'قال وبزبرقند'],
  ['name-not-preferred', 'من مدينة قهرمان', 'من مدينة كهرمان'],
];

describe('what is certain', () => {
  it.each(CERTAIN)('%s: «%s» becomes «%s»', (rule, wrong, right) => {
    expect(lint(wrong)).toMatchObject([{ rule, isCertain: true, path: ['body', 0, 'text'] }]);
    expect(textsOf(mend(withText(wrong)).article)).toEqual([right]);
    expect(lint(right)).toEqual([]);
  });
});

describe('what a person decides', () => {
  it.each(ADVICE)('%s: «%s»', (rule, text, cure) => {
    const [first, ...others] = lint(text);
    expect(first).toMatchObject({ rule, isCertain: false, cure });
    expect(others.every((each) => each.rule === rule)).toBe(true);
    expect(textsOf(mend(withText(text)).article)).toEqual([text]);
  });
});

describe('what is right', () => {
  it.each([
    '3,500 شخص',
    'بلغ 3,5 و4;5',
    'قالت BBC, ثم',
    'العنوان https://example.org/a?b=1,2 هنا',
    'أستاذ@example.org, ثم'.replace('أستاذ', 'a').replace(',', '،'),
    'ﷺ و﴿كلام﴾',
    'لـ«كلمة» والـ20 وبـBBC',
    'عام 1444 هـ ثم 1445هـ',
    'علي مبنى على شاطئ',
    'الجنيه والتوجيه والباليه والله والوجه وإليه واليه',
    'هدى ومستشفى وأخرى وحتى ولدى',
    '😀\u200D😀 و❤\uFE0F',
    'قال «إن “كذا” هنا» (ثم) عاد',
    '1) أولا 2) ثانيا',
    'شاشة 15" كبيرة',
    'COP29 في ٢٠٢٤ و٢٠٢٥',
    'كازاخستان وكازاخستانية والكازاخستانيين',
    'می‌روم به',
    'ولد في ألما آتا في قيرغيزيا',
    'قال constructor ثم valueOf وtoString',
  ])('«%s» is left alone', (text) => expect(lint(text)).toEqual([]));
});

describe('a line of several pieces', () => {
  it('is read as one, and mended piece by piece', () => {
    const before = article({
      body: [
        { type: 'paragraph', text: ['قال «', { type: 'strong', text: 'فى  البيت' }, '» ثم عاد'] },
      ],
    });
    expect(textsOf(mend(before).article)).toEqual([
      ['قال «', { type: 'strong', text: 'في البيت' }, '» ثم عاد'],
    ]);
  });

  it('keeps the space between two pieces', () => {
    const text = ['كلمة ', { type: 'strong' as const, text: 'كلمة' }, ' كلمة'];
    expect(lintArticle(article({ body: [{ type: 'paragraph', text }] }), SITE)).toEqual([]);
  });
});

describe('any text', () => {
  const piece = fc.constantFrom(...'كلمة|فى|,|?| |  |ـ|\u200F|\u200C|ﻻ|٢|2|«|"|ى|ﷺ|a'.split('|'));
  const text = fc.oneof(
    fc.array(piece, { minLength: 1 }).map((all) => all.join('')),
    fc.string({ unit: 'grapheme', minLength: 1 }),
  );

  it('is mended once and for all, and stays an article', () => {
    fc.assert(
      fc.property(fc.array(text), (texts) => {
        const before = withText(...texts);
        const mended = mend(before).article;
        expect(mend(mended)).toEqual({ article: mended, changes: [] });
        if (articleSchema.safeParse(before).success)
          expect(articleSchema.safeParse(mended).success).toBe(true);
      }),
    );
  });
});
