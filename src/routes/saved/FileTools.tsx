import { useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { Button } from '../../components/Button.tsx';
import { useAllWording } from '../../hooks/use-all-wording.ts';
import type { SavedArticle } from '../../offline/saved/database.ts';
import { formatSavedFile, parseSavedFile, SavedFileError } from '../../offline/saved/saved-file.ts';
import { restoreSaved, SavingError } from '../../offline/saved/store.ts';
import { downloadFile } from '../../device/download-file.ts';
import styles from './SavedScreen.module.css';

/**
 * Writes all saved articles to a file, reads them back, and says whether the browser has promised
 * to keep them.
 */
export function FileTools({ saved }: { saved: readonly SavedArticle[] }) {
  const { t, format } = useAllWording();
  const input = useRef<HTMLInputElement>(null);
  const [outcome, setOutcome] = useState<{ isGood: boolean; text: string } | null>(null);
  const { data: isPersistent } = useQuery({
    queryKey: ['persistent', saved.length],
    queryFn: async () => (await navigator.storage?.persisted?.()) ?? false,
    retry: false,
  });

  const say = (error: unknown): string => {
    if (error instanceof SavingError) {
      const { reason } = error;
      return t(`saved.${reason}`);
    }
    if (!(error instanceof SavedFileError)) throw error;
    switch (error.reason) {
      case 'other-version':
        return t('saved.otherVersion');
      case 'bad-article':
        return t('saved.badArticle', { n: format.number(error.at) });
      case 'not-json':
      case 'other-format':
        return t('saved.notJson');
    }
  };

  const takeIn = async (file: File) => {
    try {
      const articles = parseSavedFile(await file.text());
      await restoreSaved(articles);
      setOutcome({
        isGood: true,
        text: t('saved.imported', { n: format.number(articles.length) }),
      });
    } catch (error) {
      setOutcome({ isGood: false, text: say(error) });
    }
  };

  return (
    <div className={styles.files}>
      {saved.length > 0 && (
        <Button
          onClick={() =>
            downloadFile('saved-articles.json', 'application/json', formatSavedFile(saved))
          }
        >
          {t('saved.exportFile')}
        </Button>
      )}
      <Button onClick={() => input.current?.click()}>{t('saved.importFile')}</Button>
      <input
        ref={input}
        type="file"
        hidden
        accept="application/json,.json"
        aria-label={t('saved.importFile')}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file) void takeIn(file);
          target.value = '';
        }}
      />
      <p role={outcome?.isGood === false ? 'alert' : 'status'} className={styles.outcome}>
        {outcome?.text ?? ''}
      </p>
      {isPersistent !== undefined && saved.length > 0 && (
        <p className={styles.small}>{t(isPersistent ? 'saved.persistent' : 'saved.temporary')}</p>
      )}
    </div>
  );
}
