import { useSuspenseQuery } from '@tanstack/react-query';
import { ArabicText } from '../../components/ArabicText.tsx';
import { FeedLink } from '../../components/FeedLink.tsx';
import { Link } from '../../components/Link.tsx';
import { HeadlineDays } from '../../components/HeadlineDays.tsx';
import { LaterStyles } from '../../components/LaterStyles.tsx';
import { NameDescription } from '../../components/NameDescription.tsx';
import { PageHead } from '../../components/PageHead.tsx';
import { PlaceLabels } from '../../components/PlaceLabels.tsx';
import { nameQuery } from '../../data/names.ts';
import { describeIn } from '../../core/i18n/describe-in.ts';
import { useAllWording } from '../../hooks/use-all-wording.ts';
import { nestQuotes } from '../../core/arabic/quotation-marks.ts';
import { searchPath } from '../../core/addresses/search-address.ts';
import { feedFileIn } from '../../core/addresses/feed-address.ts';
import { NAMES_PATH, namePath, type View } from '../../core/addresses/urls.ts';
import { localSpelling } from '../../core/i18n/local-spelling.ts';
import { localizedUrl } from '../../core/i18n/localized-url.ts';
import { ListTools } from '../../lists/ListTools.tsx';
import { SITE } from '../../navigation/site.ts';
import styles from './NameScreen.module.css';

/** Who or what a name is, how it is spelt, and the news that mentions it. */
export function NameScreen({ view }: { view: Extract<View, { screen: 'name' }> }) {
  const { t, locale, format } = useAllWording();
  const { data } = useSuspenseQuery(nameQuery(view.id));
  const { name, countries, sources, articles, count } = data;
  const title = localSpelling(data, locale.code);
  const spellings = [
    { script: 'arabic', forms: title === name ? data.variants : [name, ...data.variants] },
    { script: 'latin', forms: data.latin.filter((form) => form !== title) },
    { script: 'cyrillic', forms: data.cyrillic.filter((form) => form !== title) },
  ] as const;

  return (
    <div className={styles.screen}>
      <PageHead view={view} title={title} description={describeIn(data, locale).text} />
      <div className={styles.kicker}>
        <Link to={NAMES_PATH}>{t('names.title')}</Link>
        <PlaceLabels of={{ countries, region: false }} />
      </div>
      <h1 className={styles.title} tabIndex={-1}>
        <ArabicText text={title} />
      </h1>
      <p className={styles.description}>
        <NameDescription of={data} />
      </p>
      <section aria-labelledby="spellings">
        <h2 id="spellings" className={styles.heading}>
          {t('names.spellings')}
        </h2>
        <dl className={styles.spellings}>
          {spellings
            .filter(({ forms }) => forms.length > 0)
            .map(({ script, forms }) => (
              <div key={script}>
                <dt>{t(`names.${script}`)}</dt>
                <dd>
                  {forms.map((form) => (
                    <bdi key={form}>{format.text(form)}</bdi>
                  ))}
                </dd>
              </div>
            ))}
          <div>
            <dt>{t('names.sources')}</dt>
            <dd>
              {sources.map((source) => (
                <a key={source.url} href={source.url} rel="noopener">
                  <bdi>
                    <ArabicText text={source.name} />
                  </bdi>
                </a>
              ))}
            </dd>
          </div>
        </dl>
      </section>
      <section aria-labelledby="mentions">
        <h2 id="mentions" className={styles.heading}>
          {t('names.articles')}
        </h2>
        {count === 0 ? <p>{t('names.none')}</p> : <HeadlineDays headlines={articles} level={3} />}
        <LaterStyles />
        {count > 0 && (
          <ListTools
            key={data.id}
            list={{ kind: 'listed', name: data.id, articles }}
            title={title}
            address={localizedUrl(SITE, locale, namePath(data.id))}
          />
        )}
        <p className={styles.more}>
          <FeedLink path={feedFileIn(namePath(data.id), 'rss')}>
            {t('feed.of', { place: title })}
          </FeedLink>
        </p>
        {count > articles.length && (
          <p className={styles.more}>
            <Link to={searchPath({ query: name, sort: 'date' })}>
              {t('names.search', { name: nestQuotes(title, locale.code) })}
            </Link>
          </p>
        )}
      </section>
    </div>
  );
}
