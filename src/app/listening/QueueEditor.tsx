import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { ArabicText } from '../../components/ArabicText.tsx';
import { articlePath } from '../../core/addresses/urls.ts';
import { textIn } from '../../core/i18n/text-language.ts';
import { Link } from '../../components/Link.tsx';
import { useAllWording } from '../../hooks/use-all-wording.ts';
import { moveIn, removeFrom, type Queue } from '../../lists/listening/queue.ts';
import { changeQueue } from '../../lists/listening/store.ts';
import { Control } from '../../routes/article/read-aloud/Control.tsx';
import styles from './ListPlayer.module.css';

/**
 * What will be heard, in an order that the reader can change. The focus follows the moved article.
 */
export function QueueEditor({ queue, onClear }: { queue: Queue; onClear: () => void }) {
  const { t, format } = useAllWording();
  const list = useRef<HTMLOListElement>(null);
  const [said, setSaid] = useState('');

  /** @param button of the article that stands at `place` afterwards; it gets the focus */
  const change = (to: (before: Queue) => Queue, place: number, button: number) => {
    flushSync(() => changeQueue(to));
    const item = list.current?.children.item(Math.min(place, readLast()));
    item?.querySelectorAll('button').item(button).focus();
  };
  const readLast = () => (list.current?.children.length ?? 1) - 1;

  const move = (from: number, to: number, button: number) => {
    if (to < 0 || to >= queue.articles.length) return;
    change((before) => moveIn(before, from, to), to, button);
    setSaid(t('listen.moved', { n: format.number(to + 1) }));
  };

  return (
    <>
      <ol ref={list} className={styles.queue} {...textIn()}>
        {queue.articles.map(({ id, title, lang }, at) => (
          <li key={id} lang={lang} aria-current={at === queue.at ? 'true' : undefined}>
            <Link to={articlePath(id)}>
              <ArabicText text={title} lang={lang} />
            </Link>
            <Control
              sign="up"
              label={`${t('listen.up')}: ${title}`}
              onClick={() => move(at, at - 1, 0)}
            />
            <Control
              sign="down"
              label={`${t('listen.down')}: ${title}`}
              onClick={() => move(at, at + 1, 1)}
            />
            <Control
              sign="close"
              label={`${t('saved.remove')}: ${title}`}
              onClick={() =>
                queue.articles.length === 1
                  ? onClear()
                  : change((before) => removeFrom(before, at), at, 2)
              }
            />
          </li>
        ))}
      </ol>
      <p role="status" className="unseen">
        {said}
      </p>
    </>
  );
}
