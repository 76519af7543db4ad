import type { ComponentProps } from 'react';
import styles from './Button.module.css';

type Props = ComponentProps<'button'> & {
  /** `edged` by itself, `quiet` among others of its kind, `main` for what most readers want here. */
  kind?: 'edged' | 'quiet' | 'main';
};

/** A button, tall enough for a thumb. A link that looks like one takes its class from the same sheet. */
export const Button = ({ kind = 'edged', className = '', ...others }: Props) => (
  <button type="button" className={`${styles[kind]} ${className}`.trim()} {...others} />
);
