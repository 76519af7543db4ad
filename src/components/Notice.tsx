import type { ComponentProps } from 'react';
import styles from './Notice.module.css';

/** Says that something is not as the reader meant it, at once also to who listens; nothing without words. */
export const Notice = ({ children, className = '', ...others }: ComponentProps<'p'>) =>
  children === null || children === undefined ? null : (
    <p role="alert" className={`${styles.notice} ${className}`.trim()} {...others}>
      {children}
    </p>
  );
