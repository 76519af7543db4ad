import path from 'node:path';
import { expect, it } from 'vitest';
import { readGlossary } from '../../src/core/content-files/read-glossary.ts';
import { inventArticle } from '../../tools/testing/invent-articles.ts';
import { createNameMarker } from './mark-names.ts';

// The real glossary, and words beside which its names must keep their meaning.
const mark = createNameMarker(
  await readGlossary(path.resolve(import.meta.dirname, '../../content')),
);
const idsIn = (title: string) => mark(inventArticle({ title })).names.map(({ id }) => id);

it.each([
  ['a style is no city', 'سيارة من طراز حديث'],
  ['the handsome are no city', 'رجال وسيمي الطلعة'],
  ['the region is no city', 'إعادة تسمية المنطقة باسم تركستان'],
  ['a valley is no city', 'سكان وادي فرغانة'],
  ['the mountains are no city', 'جبال أورال والأورال'],
  ['steam is no city', 'قطار بخاري قديم'],
  ['a scholar is no city', 'صحيح البخاري وسنن الترمذي'],
  ['a tribe is no city', 'نسب قرشي'],
  ['another organisation of the same beginning', 'منظمة التعاون الاقتصادي والتنمية'],
  ['another organisation of the same end', 'منظمة التعاون الإسلامي'],
  ['another of the surname', 'قال شوكت نيازوف ثم عاد باكييف'],
  ['another of a president’s surname', 'قال سيد نبييف وعادل محكموف'],
  ['a court that judges is no president', 'حكم محكم ومحكمون'],
  ['the merciful is no president', 'اسمه رحمان وجده رحمن'],
  ['the port in the Far East', 'بيتروبافلوفسك كامتشاتسكي'],
  ['Astana is no الآستانة', 'تاريخ الآستانة'],
])('%s: «%s» links to nothing', (_what, text) => {
  expect(idsIn(text)).toEqual([]);
});

it.each([
  ['taraz', 'زار مدينة طراز أمس'],
  ['semey', 'في مدينة سيمي'],
  ['turkistan-city', 'قمة في مدينة تركستان'],
  ['fergana', 'وصل إلى مدينة فرغانة'],
  ['bukhara', 'من مدينة بخارى'],
  ['oral', 'في مدينة أورال'],
  ['qarshi', 'في كارشي'],
  ['osh', 'وفي أوش'],
  ['turkmenabat', 'في تركمان آباد'],
  ['economic-cooperation-organization', 'قمة منظمة التعاون الاقتصادي (إيكو)'],
  ['eurasian-economic-union', 'في الاتحاد الاقتصادي الأوراسي'],
  ['collective-security-treaty-organization', 'منظمة معاهدة الأمن الجماعي'],
  ['saparmurat-niyazov', 'صابر مراد نيازوف'],
  ['qahhor-mahkamov', 'استقال قهار محكموف'],
  ['rahmon-nabiyev', 'انتُخب رحمن نبييف'],
])('%s is found in «%s»', (id, text) => {
  expect(idsIn(text)).toContain(id);
});

it('the longest name wins', () => {
  expect(idsIn('نور سلطان نزارباييف')).toEqual(['nursultan-nazarbayev']);
  expect(idsIn('رحمان نبييف ثم إمام علي رحمان')).toEqual(['rahmon-nabiyev', 'emomali-rahmon']);
  expect(idsIn('منظمة شنغهاي للتعاون')).toEqual(['shanghai-cooperation-organisation']);
});
