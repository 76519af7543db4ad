import type { ComponentProps } from 'react';
import styles from './FloatingBar.module.css';

type Props = ComponentProps<'div'> & {
  /** A `strip` takes the whole width of the window, a `box` only what it needs. */
  kind: 'strip' | 'box';
  /** The edge of the window at which it lies. */
  edge?: 'start' | 'end';
  as?: 'div' | 'section';
};

/** A bar that lies over the page at an edge of the window, and is not printed. */
export const FloatingBar = ({
  kind,
  edge = 'end',
  as: Element = 'div',
  className = '',
  ...others
}: Props) => (
  <Element className={`${styles[kind]} ${className}`.trim()} data-edge={edge} {...others} />
);
