import { useSuspenseQuery } from '@tanstack/react-query';
import { ArabicText } from '../../components/ArabicText.tsx';
import { Link } from '../../components/Link.tsx';
import { PublishedDate } from '../../components/PublishedDate.tsx';
import { headlinesPath } from '../../core/addresses/headlines-address.ts';
import { articlePath } from '../../core/addresses/urls.ts';
import { textIn } from '../../core/i18n/text-language.ts';
import { MENU } from '../../core/news/country.ts';
import { frontQuery } from '../../data/lists.ts';
import { useTranslation } from '../../hooks/TranslationContext.tsx';
import { useOwnList } from '../../hooks/use-own-list.ts';
import styles from './PlaceBlocks.module.css';

/**
 * The newest headlines of each place that has news, so that readers interested in one country need
 * not choose it first.
 */
export function PlaceBlocks() {
  const { t, locale } = useTranslation();
  const origin = useOwnList();
  const { data } = useSuspenseQuery(frontQuery());
  return (
    <div className={styles.blocks} data-blocks="">
      {MENU.map((place) => {
        const newest = data.places[place];
        if (!newest) return null;
        return (
          <section key={place} className={styles.block} data-place={place}>
            <h2>
              <Link to={headlinesPath({ filter: [place] })}>{t(`place.${place}`)}</Link>
            </h2>
            <ul className={styles.newest} {...textIn()}>
              {newest.map(({ id, title, lang, publishedAt }) => (
                <li key={id} lang={lang}>
                  <Link to={articlePath(id)} state={origin}>
                    <ArabicText text={title} lang={lang} />
                  </Link>
                  {publishedAt !== null && (
                    <div lang={locale.code}>
                      <PublishedDate iso={publishedAt} />
                    </div>
                  )}
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}
