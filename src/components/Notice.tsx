import type { ComponentProps } from 'react';
import styles from './Notice.module.css';

/**
 * Tells readers that something is not as they expected; screen readers announce it at once. It
 * renders nothing if there are no words.
 */
export const Notice = ({ children, className = '', ...others }: ComponentProps<'p'>) =>
  children === null || children === undefined ? null : (
    <p role="alert" className={`${styles.notice} ${className}`.trim()} {...others}>
      {children}
    </p>
  );
