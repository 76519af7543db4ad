import { beforeAll, describe, expect, it } from 'vitest';
import { inNewsroom } from '../../tools/testing/in-newsroom.ts';
import { persianContent } from '../../tools/testing/persian-site.ts';
import { writeFolder } from '../../tools/testing/test-content.ts';
import type { Card } from './card.ts';

// What cards say on a site that is Persian first.

let cards: ReadonlyMap<string, Card>;

beforeAll(async () => {
  const folder = await writeFolder(persianContent());
  const answered = await inNewsroom(
    folder.dir,
    `
    const { listCards } = await import('./pipeline/cards/write-cards.ts');
    const { PERSIAN_ARTICLE, URDU_ARTICLE } = await import('./tools/testing/persian-site.ts');
    answer([...await listCards({
      articles: [PERSIAN_ARTICLE, URDU_ARTICLE],
      cardsNewest: 2,
      passagesNewest: 2,
      partners: [{ code: 'cn', called: { ar: 'الصين', en: 'China', ru: 'Китай', fa: 'چین' } }],
      stories: [{ id: 'told', title: 'پروندهٔ ساختگی', countries: ['KZ'], region: false }],
      pictures: new Map(),
    })]);`,
  );
  cards = new Map(answered as [string, Card][]);
  await folder.remove();
});

describe('cards of a Persian site', () => {
  it('speak Persian: not a letter or a digit of Arabic alone', () => {
    const said = [...cards.values()].flatMap(({ site, date, labels, title, lang }) => [
      site.name,
      site.tagline,
      date ?? '',
      ...labels.map(({ name }) => name),
      ...(lang === 'fa' ? [title] : []),
    ]);
    expect(said.length).toBeGreaterThan(200);
    expect(said.filter((text) => /[يكىةأإ0-9٠-٩]/.test(text))).toEqual([]);
  });

  it.each([
    ['/cards/all.png', 'خبرهای آسیای\u00A0مرکزی', 'fa'],
    ['/cards/countries/kz-uz.png', 'خبرهای قزاقستان و\u00A0ازبکستان', 'fa'],
    ['/cards/partners/cn.png', 'آسیای مرکزی و چین', 'fa'],
    [
      '/cards/articles/invented-urdu.png',
      'ایک فرضی شہر میں فرضی کتابوں کی نمائش شروع ہو گئی',
      'ur',
    ],
  ])('%s says %s in %s', (file, title, lang) => {
    expect(cards.get(file)).toMatchObject({ title, lang });
  });
});
