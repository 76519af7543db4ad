import { Fragment } from 'react';
import type { Headline } from '../core/news/headline.ts';
import { HeadlineItem } from './HeadlineItem.tsx';
import { LaterStyles } from './LaterStyles.tsx';
import type { OriginState } from '../navigation/link-state.ts';
import styles from './HeadlineDays.module.css';

type Props = { headlines: readonly Headline[]; origin?: OriginState };

/** How many headlines a phone shows at first: the rest need not be laid out before the first paint. */
const FIRST_VIEW = 4;

/** A few headlines, each with its date. */
export function HeadlineList({ headlines, origin }: Props) {
  return (
    <ul className={styles.rows}>
      {headlines.map((headline, at) => (
        <Fragment key={headline.id}>
          {at === FIRST_VIEW && <LaterStyles as="li" />}
          <li>
            <HeadlineItem headline={headline} {...(origin && { origin })} />
          </li>
        </Fragment>
      ))}
    </ul>
  );
}
