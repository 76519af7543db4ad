import { useQuery } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useMemo, useRef, useState } from 'react';
import { useNavigationType } from 'react-router';
import { Button } from '../../../components/Button.tsx';
import button from '../../../components/Button.module.css';
import { FloatingBar } from '../../../components/FloatingBar.tsx';
import { Link } from '../../../components/Link.tsx';
import { analyzerQuery } from '../../../data/search.ts';
import { useAllWording } from '../../../hooks/use-all-wording.ts';
import { articlePath } from '../../../core/addresses/urls.ts';
import { createMatcher } from '../../../core/search/find-matches.ts';
import { entryOf } from '../../../navigation/history-entry.ts';
import { useShownLocation } from '../../../navigation/shown-location.ts';
import { canHighlight, highlight } from '../page-text/highlight.ts';
import { scrollToPassage } from '../page-text/scroll-to.ts';
import { isSeenAgain } from '../quote/bring-into-view.ts';
import type { QuotingProps } from '../quote/quoting-props.ts';
import { markMatches, pointOut } from './marks.ts';
import { matchesIn } from './matches-in.ts';

/** The part of the window, from its top, that the bar leaves free. */
const ABOVE_BAR = 0.8;

type Props = QuotingProps & { words: string };

/** Marks the words of a search in an article, and moves from one to the next. */
export function Finding({ article, words, body, onMark }: Props) {
  const { t, format, locale } = useAllWording();
  const { data: analyzer } = useQuery(analyzerQuery(words));
  const [at, setAt] = useState(0);
  const find = useMemo(() => {
    const match = analyzer && createMatcher(words, analyzer);
    return match && ((text: string) => match(text, article.lang));
  }, [analyzer, words, article.lang]);
  const [ranges, setRanges] = useState<readonly Range[] | null>(null);

  // The texts of the page change when vowel marks or digits change.
  useEffect(() => {
    const root = body.current;
    if (!find || !root) return;
    const look = () => setRanges(matchesIn(root, find));
    const frame = requestAnimationFrame(look);
    const observer = new MutationObserver(look);
    observer.observe(root, { childList: true, characterData: true, subtree: true });
    return () => {
      cancelAnimationFrame(frame);
      observer.disconnect();
    };
  }, [find, body]);

  useEffect(() => {
    if (!find || canHighlight()) return;
    onMark(markMatches(article.body, find));
    return () => onMark(null);
  }, [find, article.body, onMark]);

  const location = useShownLocation();
  const type = useNavigationType();
  const isReturn = useEffectEvent(() => isSeenAgain(type, entryOf(location) + words));
  /** Whether the reader came back to the article, and has not asked for another match since. */
  const staysAtPlace = useRef<boolean>(undefined);

  const current = ranges?.[at];
  useEffect(() => highlight('found', ranges ?? []), [ranges]);
  useEffect(() => {
    if (!current) return;
    staysAtPlace.current ??= isReturn();
    if (!staysAtPlace.current) scrollToPassage(current, { limit: innerHeight * ABOVE_BAR });
    return canHighlight() ? highlight('found-current', [current]) : pointOut(current);
  }, [current]);

  if (!ranges) return null;
  const step = (by: number) => {
    staysAtPlace.current = false;
    setAt((at + by + ranges.length) % ranges.length);
  };
  return (
    <FloatingBar
      kind="box"
      role="group"
      aria-label={t('search.matches')}
      lang={locale.code}
      dir={locale.dir}
    >
      <span role="status">
        {ranges.length === 0
          ? t('search.noMatch')
          : t('search.match', { n: format.number(at + 1), total: format.number(ranges.length) })}
      </span>
      {ranges.length > 1 && (
        <>
          <Button kind="quiet" onClick={() => step(-1)}>
            {t('search.previousMatch')}
          </Button>
          <Button kind="quiet" onClick={() => step(1)}>
            {t('search.nextMatch')}
          </Button>
        </>
      )}
      <Link to={articlePath(article.id)} replace className={button.quiet}>
        {t('search.closeMatches')}
      </Link>
    </FloatingBar>
  );
}
