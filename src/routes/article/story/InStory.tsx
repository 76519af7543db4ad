import { ArabicText } from '../../../components/ArabicText.tsx';
import { Link } from '../../../components/Link.tsx';
import { useTranslation } from '../../../hooks/TranslationContext.tsx';
import type { StoryNote } from '../../../core/news/story-note.ts';
import { storiesPath } from '../../../core/addresses/story-address.ts';
import { articlePath } from '../../../core/addresses/urls.ts';
import styles from './InStory.module.css';

/** The running story that an article belongs to, and the articles before and after it. */
export function InStory({ story: { id, title, earlier, later } }: { story: StoryNote }) {
  const { t } = useTranslation();
  return (
    <aside role="none" className={styles.story}>
      <Link to={storiesPath({ id })}>
        <ArabicText text={t('article.inStory', { title })} />
      </Link>
      {earlier && (
        <Link to={articlePath(earlier.id)}>
          <ArabicText text={t('article.earlier', { title: earlier.title })} lang={earlier.lang} />
        </Link>
      )}
      {later && (
        <Link to={articlePath(later.id)}>
          <ArabicText text={t('article.later', { title: later.title })} lang={later.lang} />
        </Link>
      )}
    </aside>
  );
}
