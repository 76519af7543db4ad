import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { ArticleLanguage } from '../../core/fields/article-languages.ts';
import { textIn } from '../../core/i18n/text-language.ts';
import { Button } from '../../components/Button.tsx';
import { voiceFor } from '../../device/voice-for.ts';
import { useAllWording } from '../../hooks/use-all-wording.ts';
import type { ListOfArticles } from '../list-of-articles.ts';
import { listQuery } from '../read-list.ts';
import { listenTo } from './store.ts';
import styles from '../ListPanel.module.css';

/** The first voice that comes for one of some languages; null if none does. */
const anyVoice = (languages: readonly ArticleLanguage[]) =>
  Promise.any(
    languages.map(async (language) => {
      const voice = await voiceFor(language);
      if (!voice) throw new Error(language);
      return voice;
    }),
  ).catch(() => null);

/** Starts reading a list aloud if the device has a voice for it, and says so if it has none. */
export function ListenButton({ list }: { list: ListOfArticles }) {
  const { t } = useAllWording();
  // The articles are read before the tap, because a voice may start only within one.
  const { data: articles = [] } = useQuery(listQuery(list));
  // Each article is read by the voice of its own language, or reported as lost. The list can begin
  // as soon as there is a voice for any of them.
  const languages = [...new Set(articles.map((article) => textIn(article.lang).lang))];
  const { data: voice, refetch } = useQuery({
    queryKey: ['voice', ...languages],
    queryFn: () => anyVoice(languages),
    enabled: languages.length > 0,
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
