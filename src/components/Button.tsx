import type { ComponentProps } from 'react';
import styles from './Button.module.css';

type Props = ComponentProps<'button'> & {
  /**
   * `edged` stands alone, `quiet` among others like it, `main` is what most readers want in this
   * place.
   */
  kind?: 'edged' | 'quiet' | 'main';
};

/**
 * A button, tall enough for a thumb. A link that should look like a button uses a class of the same
 * sheet.
 */
export const Button = ({ kind = 'edged', className = '', ...others }: Props) => (
  <button type="button" className={`${styles[kind]} ${className}`.trim()} {...others} />
);
