import { BookMaker } from './book/BookMaker.tsx';
import type { ListToTake } from './book/use-book.ts';
import styles from './ListPanel.module.css';

/** What can be done with a whole list. */
export function ListPanel(props: ListToTake) {
  return (
    <div className={styles.panel}>
      <BookMaker {...props} />
    </div>
  );
}
