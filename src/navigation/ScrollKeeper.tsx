import { Component } from 'react';
import { writeEntry } from './history-entry.ts';

type Props = {
  /** The name of the step that is shown. */
  entry: string;
};

/**
 * Notes how far down each step was left. A class, because React has no hook for the moment that matters:
 * the next screen is ready, and the page still stands as the reader left it. An event comes too late for
 * it: the router hears of a step back first, and what it then shows is in place before the next listener.
 */
export class ScrollKeeper extends Component<Props> {
  override getSnapshotBeforeUpdate({ entry }: Props): null {
    if (entry !== this.props.entry) writeEntry(entry, { scroll: scrollY });
    return null;
  }

  // React asks for it beside the method above.
  override componentDidUpdate(): void {}

  override render(): null {
    return null;
  }
}
