import { useRef } from 'react';
import { FloatingBar } from '../../../components/FloatingBar.tsx';
import { SITE } from '../../../navigation/site.ts';
import { localizedPath } from '../../../core/i18n/localized-url.ts';
import { useAllWording } from '../../../hooks/use-all-wording.ts';
import { inQuotes } from '../../../core/arabic/quotation-marks.ts';
import { isolateLine } from '../../../core/arabic/bidi-marks.ts';
import { notesOn } from '../../../core/news/editor-notes.ts';
import { formatQuote } from '../../../core/news/quote-address.ts';
import { formatQuoted } from '../../../core/news/quote-copy.ts';
import { quoteAddressOf, quotedText, type TextPart } from '../../../core/news/quote-text.ts';
import { passagePath } from '../../../core/addresses/passage-address.ts';
import { articlePath, pathOf } from '../../../core/addresses/urls.ts';
import { passageAt } from '../../../core/news/quote-passage.ts';
import { CopyButtons } from './CopyButtons.tsx';
import type { QuotingProps } from './quoting-props.ts';
import { useSelected } from './use-selected.ts';
import styles from './SelectionBar.module.css';

type Props = Pick<QuotingProps, 'article' | 'body'> & { parts: TextPart[] };

/**
 * A bar with what can be done with a selected passage, at the edge of the window that is farther
 * from the selection.
 */
export function SelectionBar({ article, parts, body }: Props) {
  const { t, locale, format } = useAllWording();
  const bar = useRef<HTMLDivElement>(null);
  const { selected, dismiss } = useSelected(body, bar, article.body, parts);
  if (!selected) return null;

  const { id, title, source, publishedAt, editorNotes = [] } = article;
  const address = quoteAddressOf(parts, selected);
  // A whole paragraph has a page of its own, whose preview is the passage.
  const whole = article.hasPassages && passageAt(article.body, parts, selected);
  const path = whole
    ? passagePath(id, whole)
    : pathOf({ screen: 'article', id, quote: formatQuote(address) });
  // The host is that of the reader's page, so that the link leads to where the passage was seen.
  const url = location.origin + localizedPath(SITE, locale, path);
  const text = quotedText(parts, selected);
  return (
    <FloatingBar
      kind="box"
      edge={selected.edge}
      ref={bar}
      className={styles.bar}
      role="group"
      aria-label={t('quote.bar')}
      lang={locale.code}
      dir={locale.dir}
    >
      <CopyButtons
        key={`${selected.start}-${selected.end}`}
        passage={{
          text,
          title,
          url,
          id,
          origin: [
            source && isolateLine(source.name),
            publishedAt === null ? null : format.date(publishedAt),
          ]
            .filter((part) => typeof part === 'string')
            .join(' · '),
          address: location.host + localizedPath(SITE, locale, articlePath(id)),
          paragraph: address.from.block,
          quoted: formatQuoted({
            text,
            title,
            source: source?.name ?? null,
            date: publishedAt === null ? null : format.date(publishedAt),
            notes: notesOn(article.body, editorNotes, selected).map(
              (note) => `${t('quote.note')}: ${inQuotes(note.words)}: ${note.text}`,
            ),
            url,
          }),
        }}
        onClose={dismiss}
      />
    </FloatingBar>
  );
}
