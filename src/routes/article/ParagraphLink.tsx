import type { KeyboardEvent } from 'react';
import { Link } from '../../components/Link.tsx';
import { useShownLocation } from '../../navigation/shown-location.ts';
import { useHydrated } from '../../hooks/use-hydrated.ts';
import { useTranslation } from '../../hooks/TranslationContext.tsx';
import styles from './ParagraphLink.module.css';

const STEPS: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 };

/** From a paragraph's link to that of its neighbour. */
const step = (event: KeyboardEvent<HTMLElement>) => {
  const links = [...document.querySelectorAll<HTMLElement>(`.${styles.link}`)];
  const next = links[links.indexOf(event.currentTarget) + (STEPS[event.key] ?? 0)];
  if (!next || next === event.currentTarget) return;
  event.preventDefault();
  next.focus();
};

/**
 * The address of a paragraph, beside it. Its sign is no text, so that nobody copies it. A long article
 * would drown the keyboard in links: the first is a stop, and arrows lead to the others. Without
 * script, each is a stop.
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
      // The place in the page changes, not what "back" leads to.
      replace
      state={state}
      lang={locale.code}
      tabIndex={isHydrated && number > 1 ? -1 : undefined}
      aria-label={t('quote.paragraph', { n: format.number(number) })}
      onKeyDown={step}
    />
  );
}
