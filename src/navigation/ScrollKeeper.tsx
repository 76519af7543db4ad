import { Component } from 'react';
import { writeEntry } from './history-entry.ts';

type Props = {
  /** The name of the shown history entry. */
  entry: string;
};

/**
 * Records how far down each history entry was left. It is a class because React has no hook for the
 * right moment, when the next screen is ready and the page still stands as the reader left it. An
 * event would come too late: the router hears of going back first, and shows the other entry before
 * the next listener runs.
 */
export class ScrollKeeper extends Component<Props> {
  override getSnapshotBeforeUpdate({ entry }: Props): null {
    if (entry !== this.props.entry) writeEntry(entry, { scroll: scrollY });
    return null;
  }

  // React requires this method beside the one above.
  override componentDidUpdate(): void {}

  override render(): null {
    return null;
  }
}
