import { useQuery } from '@tanstack/react-query';
import { Button } from '../../components/Button.tsx';
import { arabicVoice } from '../../device/arabic-voice.ts';
import { useAllWording } from '../../hooks/use-all-wording.ts';
import type { ListOfArticles } from '../list-of-articles.ts';
import { listQuery } from '../read-list.ts';
import { listenTo } from './store.ts';
import styles from '../ListPanel.module.css';

/** Begins to read a list aloud where the device has a voice for it, and says so where it has none. */
export function ListenButton({ list }: { list: ListOfArticles }) {
  const { t } = useAllWording();
  const { data: voice } = useQuery({
    queryKey: ['arabic-voice'],
    queryFn: () => arabicVoice(),
    staleTime: 0,
  });
  // Before the tap, for a voice may only begin within one.
  const { data: articles = [] } = useQuery(listQuery(list));
  return (
    <div className={styles.part}>
      <p>{t(voice === null ? 'settings.noVoice' : 'listen.about')}</p>
      {voice !== null && (
        <Button disabled={!voice || articles.length === 0} onClick={() => listenTo(articles)}>
          {t('listen.start')}
        </Button>
      )}
    </div>
  );
}
