import { BookMaker } from './book/BookMaker.tsx';
import type { ListToTake } from './book/use-book.ts';
import { ListenButton } from './listening/ListenButton.tsx';
import styles from './ListPanel.module.css';

/** What can be done with a whole list. */
export function ListPanel(props: ListToTake) {
  return (
    <div className={styles.panel}>
      <BookMaker {...props} />
      <ListenButton list={props.list} />
    </div>
  );
}
