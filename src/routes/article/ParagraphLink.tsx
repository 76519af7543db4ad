import type { KeyboardEvent } from 'react';
import { Link } from '../../components/Link.tsx';
import { useShownLocation } from '../../navigation/shown-location.ts';
import { useHydrated } from '../../hooks/use-hydrated.ts';
import { useTranslation } from '../../hooks/TranslationContext.tsx';
import styles from './ParagraphLink.module.css';

const STEPS: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 };

/** Moves the focus from a paragraph's link to that of its neighbour. */
const step = (event: KeyboardEvent<HTMLElement>) => {
  const links = [...document.querySelectorAll<HTMLElement>(`.${styles.link}`)];
  const next = links[links.indexOf(event.currentTarget) + (STEPS[event.key] ?? 0)];
  if (!next || next === event.currentTarget) return;
  event.preventDefault();
  next.focus();
};

/**
 * A paragraph's address, as a link beside it. Its sign is not text, so that nobody copies it. In a
 * long article, a tab stop for each link would make the keyboard useless: only the first is a stop,
 * and arrow keys lead to the others. Without a script, each is a stop.
 */
export function ParagraphLink({ number }: { number: number }) {
  const { t, format, locale } = useTranslation();
  const { pathname, state } = useShownLocation();
  const isHydrated = useHydrated();
  return (
    <Link
      className={styles.link}
      data-reference
      to={`${pathname}#p${number}`}
      // A tap changes the place in the page, but not what "back" leads to.
      replace
      state={state}
      lang={locale.code}
      tabIndex={isHydrated && number > 1 ? -1 : undefined}
      aria-label={t('quote.paragraph', { n: format.number(number) })}
      onKeyDown={step}
    />
  );
}
