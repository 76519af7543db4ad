import { useEffect, useEffectEvent, useMemo } from 'react';
import { createPortal } from 'react-dom';
import { useNavigationType } from 'react-router';
import { entryOf } from '../../../navigation/history-entry.ts';
import { useShownLocation } from '../../../navigation/shown-location.ts';
import { useAllWording } from '../../../hooks/use-all-wording.ts';
import { parseQuote } from '../../../core/news/quote-address.ts';
import { markBody } from '../../../core/news/quote-marks.ts';
import { findQuote, type TextPart } from '../../../core/news/quote-text.ts';
import { useTextChoices } from '../../../settings/use-settings.ts';
import { canHighlight, highlight } from '../page-text/highlight.ts';
import { rangesOf } from './passage-in-page.ts';
import type { QuotingProps } from './quoting-props.ts';
import { bringIntoView, isSeenAgain } from './bring-into-view.ts';
import styles from './ShownQuote.module.css';
import type { Body } from '../../../core/news/rich-text.ts';

type Props = Required<Pick<QuotingProps, 'body' | 'onMark'>> & {
  blocks: Body;
  parts: TextPart[];
  quote: string;
};

/** Marks a quoted passage in the page and scrolls to it; says so if the text has changed. */
export function ShownQuote({ blocks, parts, quote, body, onMark }: Props) {
  const { t, locale } = useAllWording();
  const location = useShownLocation();
  const type = useNavigationType();
  useTextChoices();
  const found = useMemo(() => {
    const address = parseQuote(quote);
    return address && findQuote(parts, address);
  }, [parts, quote]);
  const block = found?.state === 'changed' ? document.getElementById(`p${found.block}`) : null;

  const arrive = useEffectEvent((root: Element) => {
    if (isSeenAgain(type, entryOf(location) + quote)) return;
    if (block) bringIntoView(block);
    if (!found || !('start' in found)) return;
    const [first] = rangesOf(root, blocks, parts, found);
    if (first) bringIntoView(first);
  });
  useEffect(() => {
    if (body.current) arrive(body.current);
  }, [body]);

  // Runs at each rendering, because the texts of the page change with vowel marks and digits.
  useEffect(() => {
    if (!body.current || !found || !('start' in found)) return;
    return highlight('quote', rangesOf(body.current, blocks, parts, found));
  });

  useEffect(() => {
    if (!found || !('start' in found) || canHighlight()) return;
    onMark(markBody(blocks, [found]));
    return () => onMark(null);
  }, [blocks, found, onMark]);

  const quotedBlock = block?.id;
  useEffect(() => {
    const shown = quotedBlock === undefined ? null : document.getElementById(quotedBlock);
    shown?.setAttribute('data-quoted', '');
    return () => shown?.removeAttribute('data-quoted');
  }, [quotedBlock]);

  const place = block?.parentElement ?? (found?.state === 'gone' ? body.current : null);
  return (
    place &&
    createPortal(
      <p role="status" className={styles.note} lang={locale.code} dir={locale.dir}>
        {block ? t('quote.changed') : t('quote.gone')}
      </p>,
      place,
    )
  );
}
