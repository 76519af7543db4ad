import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { textIn } from '../../core/i18n/text-language.ts';
import { Button } from '../../components/Button.tsx';
import { voiceFor } from '../../device/voice-for.ts';
import { useAllWording } from '../../hooks/use-all-wording.ts';
import type { ListOfArticles } from '../list-of-articles.ts';
import { listQuery } from '../read-list.ts';
import { listenTo } from './store.ts';
import styles from '../ListPanel.module.css';

/** Begins to read a list aloud where the device has a voice for it, and says so where it has none. */
export function ListenButton({ list }: { list: ListOfArticles }) {
  const { t } = useAllWording();
  // Before the tap, for a voice may only begin within one.
  const { data: articles = [] } = useQuery(listQuery(list));
  // A list is mostly in one language; an article in another is read in its own voice, or said to be lost.
  const { lang } = textIn(articles[0]?.lang);
  const { data: voice, refetch } = useQuery({
    queryKey: ['voice', lang],
    queryFn: () => voiceFor(lang),
    staleTime: 0,
  });
  // Some systems bring their voices long after a page was opened.
  useEffect(() => {
    const look = () => void refetch();
    const synthesis: Partial<EventTarget> | undefined = globalThis.speechSynthesis;
    synthesis?.addEventListener?.('voiceschanged', look);
    return () => synthesis?.removeEventListener?.('voiceschanged', look);
  }, [refetch]);
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
