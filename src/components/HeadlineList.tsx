import { Fragment } from 'react';
import type { Headline } from '../model/headline.ts';
import { HeadlineItem } from './HeadlineItem.tsx';
import { LaterStyles } from './LaterStyles.tsx';
import type { OriginState } from './link-state.ts';
import styles from './HeadlineList.module.css';

type Props = {
  headlines: readonly Headline[];
  /** Sets the first headline as the lead of a front, in the six columns of the screen around it. */
  hasLead?: boolean;
  origin?: OriginState;
};

/** More than a phone shows at first: the others need not be laid out before it is painted. */
const FIRST_VIEW = 5;

/** Headlines in an even rhythm; the list draws the gaps. */
export function HeadlineList({ headlines, hasLead = false, origin }: Props) {
  return (
    <ul className={hasLead ? styles.front : styles.list}>
      {headlines.map((headline, at) => (
        <Fragment key={headline.id}>
          {at === FIRST_VIEW && <LaterStyles as="li" />}
          <li className={hasLead && at === 0 ? styles.lead : styles.item}>
            <HeadlineItem
              headline={headline}
              isLead={hasLead && at === 0}
              {...(origin && { origin })}
            />
          </li>
        </Fragment>
      ))}
    </ul>
  );
}
