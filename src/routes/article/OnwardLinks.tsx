import { Link } from '../../components/Link.tsx';
import { PageLinks } from '../../components/PageLinks.tsx';
import { archivePath } from '../../core/addresses/archive-address.ts';
import { headlinesPath } from '../../core/addresses/headlines-address.ts';
import { useTranslation } from '../../hooks/TranslationContext.tsx';
import { MENU, placesOf } from '../../core/news/country.ts';
import type { ArticleData } from '../../core/news/headline.ts';
import { dayOf } from '../../core/news/newsroom-time.ts';

/** Links at the end of an article: to the news of each of its places, and of its day. */
export function OnwardLinks({ article }: { article: ArticleData }) {
  const { t, format } = useTranslation();
  const { publishedAt } = article;
  const places = placesOf(article);
  const day = publishedAt === null ? null : dayOf(publishedAt);
  return (
    <PageLinks label={t('article.related')}>
      {MENU.filter((place) => places.includes(place)).map((place) => (
        <Link key={place} to={headlinesPath({ filter: [place] })}>
          {t('headlines.title', { places: t(`place.${place}`) })}
        </Link>
      ))}
      {day !== null && (
        <Link to={`${archivePath({ month: day.slice(0, 7) })}#${day}`}>
          {t('article.ofDay', { date: format.date(day) })}
        </Link>
      )}
    </PageLinks>
  );
}
