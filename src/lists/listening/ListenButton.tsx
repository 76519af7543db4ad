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

/** Starts reading a list aloud if the device has a voice for it, and says so if it has none. */
export function ListenButton({ list }: { list: ListOfArticles }) {
  const { t } = useAllWording();
  // The articles are read before the tap, because a voice may start only within one.
  const { data: articles = [] } = useQuery(listQuery(list));
  // A list is mostly in one language. An article in another is read by a voice of its own, or
  // reported as lost.
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
