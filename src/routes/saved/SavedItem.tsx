import { useState } from 'react';
import { Button } from '../../components/Button.tsx';
import { HeadlineItem } from '../../components/HeadlineItem.tsx';
import { Notice } from '../../components/Notice.tsx';
import { useAllWording } from '../../hooks/use-all-wording.ts';
import type { SavedArticle } from '../../offline/saved/database.ts';
import { removeSaved } from '../../offline/saved/store.ts';
import styles from './SavedScreen.module.css';

/** One saved article. */
export function SavedItem({ saved }: { saved: SavedArticle }) {
  const { t } = useAllWording();
  const [isBlocked, setBlocked] = useState(false);
  const { article } = saved;
  const { source, words, image: _image, ...rest } = article;
  const headline = {
    ...rest,
    ...(source && { source: source.name }),
    ...(words > 0 && { words }),
  };
  return (
    <div className={styles.item}>
      <HeadlineItem headline={headline} />
      <Button
        aria-label={`${t('saved.remove')}: ${article.title}`}
        onClick={() => void removeSaved([saved.id]).catch(() => setBlocked(true))}
      >
        {t('saved.remove')}
      </Button>
      <Notice>{isBlocked ? t('saved.blocked') : null}</Notice>
    </div>
  );
}
