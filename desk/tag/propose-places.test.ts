import path from 'node:path';
import { array, assert, constantFrom, oneof, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readContent } from '../../src/core/content-files/read-content.ts';
import { textsOf } from '../../src/core/news/rich-text.ts';
import { createProposer } from './propose-places.ts';

const proposePlaces = createProposer([]);

const propose = (title: string, ...paragraphs: string[]) => proposePlaces({ title, paragraphs });

const placesOf = (title: string, ...paragraphs: string[]) => {
  const { countries, region } = propose(title, ...paragraphs);
  return [...countries, ...(region ? ['region'] : [])].join(' ');
};

/** A text of invented words, long enough to push the following text out of the opening. */
const OPENING = `${'كلمة '.repeat(80)}.`;

describe('names', () => {
  it.each([
    ['كازاخستان', 'KZ'],
    ['قازاخستان', 'KZ'],
    ['كَزاخِستان', 'KZ'],
    ['الكازاخية', 'KZ'],
    ['ألماتي', 'KZ'],
    ['المااتا', 'KZ'],
    ['بايكونور', 'KZ'],
    ['أوزبكستان', 'UZ'],
    ['اوزباكستان', 'UZ'],
    ['طاشقند', 'UZ'],
    ['قرغيزستان', 'KG'],
    ['قيرغيزيا', 'KG'],
    ['بشكيك', 'KG'],
    ['طاجيكستان', 'TJ'],
    ['دوشنبه', 'TJ'],
    ['تركمانستان', 'TM'],
    ['عشق آباد', 'TM'],
    ['آسيا الوسطى', 'region'],
    ['أواسط آسيا', 'region'],
  ])('%s in a title is %s', (name, code) => {
    expect(placesOf(`خبر عن ${name} اليوم`)).toBe(code);
  });

  it.each(['وكازاخستان', 'بكازاخستان', 'لكازاخستان', 'وبكازاخستان', 'ولكازاخستان'])(
    '%s is found under what is written onto its front',
    (word) => expect(placesOf(`خبر ${word}`)).toBe('KZ'),
  );

  it.each(['بأمير', 'مكالماتي', 'يترحمون', 'معلماتي', 'الأستاذ'])(
    '%s is not taken for the name that it contains',
    (word) => expect(placesOf(`خبر ${word}`)).toBe(''),
  );
});

describe('traps', () => {
  it.each([
    'صحيح البخاري في طبعة',
    'الرئيس بخاري يصل',
    'جبل التركمان',
    'أبو مسلم التركماني',
    'الجبهة التركمانية',
    'حديقة الأزبكية',
    'الآستانة قديما',
    'تركستان',
    'الأوزبك الأفغان',
  ])('%s is of none of the five', (title) => expect(placesOf(title)).toBe(''));

  it('takes an adjective of two meanings beside the country itself', () => {
    expect(placesOf('الرئيس التركماني يصل', 'خبر من تركمانستان.')).toBe('TM');
    expect(placesOf('التركمان في بلد آخر', OPENING, 'وصل التركمان إلى هناك.')).toBe('');
  });
});

describe('where a name stands', () => {
  it('counts a title, an opening, or two sentences of the text', () => {
    expect(placesOf('خبر من أوزبكستان')).toBe('UZ');
    expect(placesOf('خبر', 'وصل وفد إلى أوزبكستان.')).toBe('UZ');
    expect(placesOf('خبر', OPENING, 'وصل وفد إلى أوزبكستان.')).toBe('');
    expect(placesOf('خبر', OPENING, 'وصل وفد إلى أوزبكستان.', 'ثم غادر أوزبكستان.')).toBe('UZ');
  });

  it('counts a sentence once, however often it says the name', () => {
    expect(placesOf('خبر', OPENING, 'وصل إلى أوزبكستان ثم غادر أوزبكستان.')).toBe('');
  });

  it('is surer of what is said more often', () => {
    const once = propose('خبر من أوزبكستان').evidence[0]?.confidence ?? 0;
    const often = propose('خبر من أوزبكستان', 'في أوزبكستان.').evidence[0]?.confidence ?? 0;
    expect(often).toBeGreaterThan(once);
  });

  it.each([
    ['a border', 'وقع ذلك على الحدود مع طاجيكستان.'],
    ['a long list', 'شاركت الصين وتركيا وكازاخستان والهند.'],
    ['what is left out', 'كل دول المنطقة باستثناء أوزبكستان.'],
    ['a past venue', 'بعد الدورة التي أقيمت في كازاخستان عام 2011 عاد.'],
    ['a people elsewhere', 'زعيم الأقلية الأوزبكية هناك.'],
  ])('does not count %s', (_, sentence) => expect(placesOf('خبر', sentence)).toBe(''));
});

describe('partners', () => {
  it('are the other countries of the title, or of the opening where it names none', () => {
    expect(propose('الصين وأوزبكستان توقعان').partners).toEqual(['CN']);
    expect(propose('أوزبكستان توقع', 'وقعت أوزبكستان مع الصين.').partners).toEqual(['CN']);
    expect(propose('الصين وأوزبكستان', 'بحضور وفد من تركيا.').partners).toEqual(['CN']);
  });

  it('have a sentence too', () => {
    expect(propose('الصين توقع').evidence).toEqual([
      { code: 'CN', confidence: 0.5, sentence: 'الصين توقع', words: ['الصين'] },
    ]);
  });
});

describe('any text', () => {
  const words = constantFrom(
    'كازاخستان',
    'الصين',
    'بين',
    '.',
    '\n',
    'ـ',
    '،',
    '2011',
    'ﷺ',
    '\u202E',
  );
  const text = oneof(
    string({ unit: 'grapheme' }),
    array(words).map((all) => all.join(' ')),
  );

  it('has evidence that stands in it, and is answered alike again', () => {
    assert(
      property(text, array(text), (title, paragraphs) => {
        const proposal = proposePlaces({ title, paragraphs });
        for (const { sentence, words: named, confidence } of proposal.evidence) {
          expect([title, ...paragraphs].some((each) => each.includes(sentence))).toBe(true);
          expect(named.every((word) => sentence.includes(word))).toBe(true);
          expect(confidence).toBeGreaterThan(0);
          expect(confidence).toBeLessThanOrEqual(1);
        }
        expect(proposePlaces({ title, paragraphs })).toEqual(proposal);
      }),
    );
  });
});

describe('the articles of this project', async () => {
  const { articles } = await readContent(path.resolve(import.meta.dirname, '../../content'));

  it.each(articles.map((article) => [article.id, article] as const))(
    '%s gets the places that it has',
    (_, { title, body, countries, region, partners }) => {
      const proposal = proposePlaces({ title, paragraphs: textsOf(body) });
      expect(new Set(proposal.countries)).toEqual(new Set(countries));
      expect(proposal.region).toBe(region);
      expect(new Set(proposal.partners)).toEqual(new Set(partners));
    },
  );
});
