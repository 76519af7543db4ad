import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { articleQuery } from '../../data/article.ts';
import { LostFileError } from '../../data/get-json.ts';
import { newestHeadlines } from '../../data/headlines.ts';
import { useAllWording } from '../../hooks/use-all-wording.ts';
import { MENU, type Place } from '../../core/news/country.ts';
import { askToPersist, SavingError } from '../../offline/saved/store.ts';
import { estimateBytes, missingOf, takeAlong } from '../../offline/saved/take-along.ts';
import { LongRun } from '../../lists/LongRun.tsx';
import { usePictureChoice } from '../../lists/use-picture-choice.ts';
import { neededPixels } from '../../offline/saved/pictures.ts';
import { useSaved } from './use-saved.ts';
import styles from './SavedScreen.module.css';

const COUNTS = [25, 50, 100] as const;

type State =
  | { phase: 'idle' | 'done' }
  | { phase: 'running' | 'stopped'; done: number; total: number; problem?: string };

/**
 * Saves a country's newest articles for reading offline: it states their size beforehand, and
 * stopping loses nothing.
 */
export function TakeAlong() {
  const { t, format } = useAllWording();
  const client = useQueryClient();
  const { data: saved = [] } = useSaved();
  const [chosen, setChosen] = useState<Place>(MENU[0] ?? '');
  const [count, setCount] = useState<number>(COUNTS[0]);
  const pictures = usePictureChoice();
  const [state, setState] = useState<State>({ phase: 'idle' });
  const abort = useRef<AbortController | null>(null);
  const { data: missing, error } = useQuery({
    queryKey: ['along', chosen, count, saved.map(({ id }) => id).join(' ')],
    queryFn: async () => missingOf(await newestHeadlines(client, [chosen], count)),
    enabled: state.phase !== 'running',
    retry: false,
  });
  const isRunning = state.phase === 'running';

  const say = (cause: unknown): string => {
    if (cause instanceof SavingError) {
      const { reason } = cause;
      return t(`saved.${reason}`);
    }
    return t(cause instanceof LostFileError ? 'error.network' : 'error.part');
  };

  const take = async () => {
    let total = missing?.length ?? 0;
    const { signal } = (abort.current = new AbortController());
    let done = 0;
    setState({ phase: 'running', done, total });
    try {
      void askToPersist();
      // Articles of the last run may have arrived after this list was made.
      const toTake = await missingOf(missing ?? []);
      total = toTake.length;
      await takeAlong(toTake, {
        read: (id) => client.query({ ...articleQuery(id), staleTime: 0 }),
        signal,
        now: Date.now(),
        withPictures: pictures.isWanted,
        onProgress: (brought) => {
          done = brought;
          setState({ phase: 'running', done, total });
        },
      });
      setState({ phase: 'done' });
    } catch (cause) {
      const problem = signal.aborted ? {} : { problem: say(cause) };
      setState({ phase: 'stopped', done, total, ...problem });
    }
  };

  const stopped = state.phase === 'stopped' ? state.problem : undefined;
  const problem = stopped ?? (error ? say(error) : undefined);
  const stateText = (): string => {
    if (state.phase !== 'running' && state.phase !== 'stopped')
      return state.phase === 'done' ? t('saved.taken') : '';
    const counts = { done: format.number(state.done), total: format.number(state.total) };
    return state.phase === 'running' ? t('saved.progress', counts) : t('saved.stopped', counts);
  };

  const sizeText = (): string => {
    if (!missing || isRunning || state.phase === 'done') return '';
    if (missing.length === 0) return t('saved.nothingNew');
    const bytes = estimateBytes(missing, pictures.isWanted ? neededPixels() : 0);
    return t('saved.size', { size: format.number(Math.ceil(bytes / 1000)) });
  };

  return (
    <section className={styles.along} aria-labelledby="along">
      <h2 id="along" className={styles.heading}>
        {t('saved.along')}
      </h2>
      <p>{t('saved.alongText')}</p>
      <LongRun
        label={t('saved.take')}
        canStart={missing !== undefined && missing.length > 0}
        onStart={() => void take()}
        onStop={() => abort.current?.abort()}
        progress={state.phase === 'running' ? state : null}
        pictures={missing?.some((each) => (each.pictures ?? 0) > 0) ? pictures : null}
        said={[stateText(), sizeText()].filter((text) => text !== '').join(' ')}
        problem={problem}
      >
        <label>
          <span className="unseen">{t('filter.label')}</span>
          <select
            value={chosen}
            disabled={isRunning}
            onChange={({ target }) => {
              setChosen(target.value);
              setState({ phase: 'idle' });
            }}
          >
            {MENU.map((place) => (
              <option key={place} value={place}>
                {t(`place.${place}`)}
              </option>
            ))}
          </select>
        </label>
        <label>
          <span>{`${t('saved.alongCount')} `}</span>
          <select
            value={count}
            disabled={isRunning}
            onChange={({ target }) => {
              setCount(Number(target.value));
              setState({ phase: 'idle' });
            }}
          >
            {COUNTS.map((each) => (
              <option key={each} value={each}>
                {format.number(each)}
              </option>
            ))}
          </select>
        </label>
      </LongRun>
    </section>
  );
}
