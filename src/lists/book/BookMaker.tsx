import { ArabicText } from '../../components/ArabicText.tsx';
import { Button } from '../../components/Button.tsx';
import { Notice } from '../../components/Notice.tsx';
import { textIn } from '../../core/i18n/text-language.ts';
import { useAllWording } from '../../hooks/use-all-wording.ts';
import { LongRun } from '../LongRun.tsx';
import { usePictureChoice } from '../use-picture-choice.ts';
import { useBook, type ListToTake } from './use-book.ts';
import styles from '../ListPanel.module.css';

/** Makes a book of a list, and shows the progress, the size, and what did not load. */
export function BookMaker(props: ListToTake) {
  const { t, format } = useAllWording();
  const { state, make, makeWithout, stop } = useBook(props);
  const pictures = usePictureChoice();

  const stateText = (): string => {
    switch (state.phase) {
      case 'running':
        return t('book.reading', {
          done: format.number(state.done),
          total: format.number(state.total),
        });
      case 'made':
        return t('book.made', { size: format.number(Math.ceil(state.bytes / 1000)) });
      case 'stopped':
        return t('book.stopped');
      case 'empty':
        return t('book.empty');
      case 'idle':
      case 'missing':
      case 'failed':
        return '';
    }
  };

  return (
    <div className={styles.part}>
      <p>{t('book.about')}</p>
      <LongRun
        label={t('book.make', { format: 'EPUB' })}
        onStart={() => make(pictures.isWanted)}
        onStop={stop}
        progress={state.phase === 'running' ? state : null}
        pictures={pictures}
        said={stateText()}
        problem={state.phase === 'failed' ? state.problem : null}
      />
      {state.phase === 'missing' && (
        <>
          <Notice>{t('book.missing')}</Notice>
          <ul className={styles.missing} {...textIn()}>
            {state.missing.map(({ id, title, lang }) => (
              <li key={id} lang={lang}>
                <ArabicText text={title} lang={lang} />
              </li>
            ))}
          </ul>
          {state.articles.length > 0 && (
            <Button onClick={() => makeWithout(state.articles, pictures.isWanted)}>
              {t('book.without')}
            </Button>
          )}
        </>
      )}
    </div>
  );
}
