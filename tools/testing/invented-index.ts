import { artefactsInMemory } from '../../pipeline/site/artefacts.ts';
import { writeSearch } from '../../pipeline/search/write-search.ts';
import type { Article } from '../../src/core/news/article.schema.ts';
import { compareHeadlines } from '../../src/core/news/headline.ts';
import { articleDataPath } from '../../src/core/site/manifest.ts';
import { SearchEngine } from '../../src/core/search/engine.ts';

const NAMES = [['كازاخستان', 'قازاخستان', 'Kazakhstan', 'Казахстан']] as const;

/** An invented article. */
export const invented = (
  id: string,
  title: string,
  text = '',
  changes: Partial<Article> = {},
): Article => ({
  id,
  title,
  publishedAt: '2020-01-01',
  countries: [],
  region: false,
  partners: [],
  source: null,
  body: text === '' ? [] : [{ type: 'paragraph', text }],
  ...changes,
});

/** Enough invented articles for three segments, each with a number of its own. */
export const FILLERS = Array.from({ length: 70 }, (_, at) =>
  invented(`filler-${at}`, `حشو رقم ${at + 1000}`, 'كلام مخترع للفحص', {
    publishedAt: `2019-${String((at % 12) + 1).padStart(2, '0')}-15`,
  }),
);
export const ARTICLES = [
  ...FILLERS,
  invented('visit', 'الرئيس يزور كازاخستان', 'زيارة إلى ألماتي', { countries: ['KZ'] }),
  invented('gas', 'صفقة غاز', 'باعت الدولة غازًا لكازاخستان وغيرها', {
    countries: ['UZ'],
    publishedAt: '2021-03-05',
  }),
  invented('school', 'افتتاح المدرسة الأولى', 'في المدرسة الأولى معلمون كثيرون', {
    publishedAt: null,
    countries: ['KZ'],
  }),
  invented('ahmed', 'أحمد يكتب', 'كتب أحمد من القاهرة'),
];

/** Writes an index of articles and opens it. @param onRead called for each file; may throw in its place. */
export const openInvented = async (
  articles: readonly Article[],
  onRead: (path: string) => void = () => {},
): Promise<SearchEngine> => {
  const artefacts = artefactsInMemory();
  for (const each of articles)
    await artefacts.write(articleDataPath(each.id), JSON.stringify(each));
  const hash = await writeSearch({
    articles: [...articles].sort(compareHeadlines),
    names: NAMES,
    artefacts,
    keepFolder: () => false,
    version: 'test',
  });
  return SearchEngine.open(hash, async (path) => {
    onRead(path);
    return artefacts.readBytes(path);
  });
};
