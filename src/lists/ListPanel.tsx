import { useQuery } from '@tanstack/react-query';
import { useAllWording } from '../hooks/use-all-wording.ts';
import { BookMaker } from './book/BookMaker.tsx';
import type { ListToTake } from './book/use-book.ts';
import { ListenButton } from './listening/ListenButton.tsx';
import { listQuery } from './read-list.ts';
import styles from './ListPanel.module.css';

/** What can be done with a whole list. It begins with the number of articles. */
export function ListPanel(props: ListToTake) {
  const { t, format } = useAllWording();
  const { data: articles } = useQuery(listQuery(props.list));
  return (
    <div className={styles.panel}>
      <p role="status" className={styles.small}>
        {articles &&
          t('headlines.count', { count: articles.length, n: format.number(articles.length) })}
      </p>
      <BookMaker {...props} />
      <ListenButton list={props.list} />
    </div>
  );
}
