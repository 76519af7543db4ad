import { useSuspenseQuery } from '@tanstack/react-query';
import { ArabicText } from '../../components/ArabicText.tsx';
import { Link } from '../../components/Link.tsx';
import { storiesPath } from '../../core/addresses/story-address.ts';
import { textIn } from '../../core/i18n/text-language.ts';
import { frontQuery } from '../../data/lists.ts';
import { useTranslation } from '../../hooks/TranslationContext.tsx';
import styles from './PlaceBlocks.module.css';

/** The running stories, and the way to all of them. */
export function RunningStories() {
  const { t } = useTranslation();
  const { stories } = useSuspenseQuery(frontQuery()).data;
  if (stories.length === 0) return null;
  return (
    <section className={styles.block}>
      <h2>
        <Link to={storiesPath({})}>{t('headlines.stories')}</Link>
      </h2>
      <ul className={styles.newest} {...textIn()}>
        {stories.map(({ id, title }) => (
          <li key={id}>
            <Link to={storiesPath({ id })}>
              <ArabicText text={title} />
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
