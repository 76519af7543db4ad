import { useSuspenseQuery } from '@tanstack/react-query';
import { ArabicText } from '../../components/ArabicText.tsx';
import { Link } from '../../components/Link.tsx';
import { PageHead } from '../../components/PageHead.tsx';
import { PlaceLabels } from '../../components/PlaceLabels.tsx';
import { PublishedDate } from '../../components/PublishedDate.tsx';
import { ScreenIntro } from '../../components/ScreenIntro.tsx';
import { storiesQuery } from '../../data/stories.ts';
import { textIn } from '../../core/i18n/text-language.ts';
import { useAllWording } from '../../hooks/use-all-wording.ts';
import { storiesPath, type StoriesView } from '../../core/addresses/story-address.ts';
import styles from './Stories.module.css';

/** Every running story, with the one that has the newest article first. */
export function AllStories({ view }: { view: StoriesView }) {
  const { t, format, locale } = useAllWording();
  const { data } = useSuspenseQuery(storiesQuery({ id: null }));
  return (
    <div>
      <PageHead view={view} title={t('stories.title')} description={t('stories.description')} />
      <ScreenIntro title={t('stories.title')} lead={t('stories.description')} />
      {data.length === 0 && <p>{t('stories.none')}</p>}
      <ul className={styles.stories}>
        {data.map((story) => (
          <li key={story.id} {...textIn()}>
            <h2>
              <Link to={storiesPath({ id: story.id })}>
                <ArabicText text={story.title} />
              </Link>
            </h2>
            <p className={styles.about}>
              <ArabicText text={story.about} />
            </p>
            <div className={styles.facts} lang={locale.code}>
              <PlaceLabels of={story} />
              <span dir={locale.dir}>
                {t('headlines.count', { count: story.count, n: format.number(story.count) })}
              </span>
              <PublishedDate iso={story.newest} />
            </div>
          </li>
        ))}
      </ul>
    </div>
  );
}
