import './quote.css';
import { useMemo, type RefObject } from 'react';
import type { ArticleData } from '../../../core/news/headline.ts';
import type { MarkableBlock } from '../../../core/news/quote-marks.ts';
import { partsOf } from '../../../core/news/quote-text.ts';
import { SelectionBar } from './SelectionBar.tsx';
import { ShownQuote } from './ShownQuote.tsx';

export type QuotingProps = {
  article: ArticleData;
  quote?: string | undefined;
  /** The element that holds the blocks. */
  body: RefObject<HTMLElement | null>;
  /** Asks for the blocks to be shown with marks in them, or as they are. */
  onMark: (blocks: MarkableBlock[] | null) => void;
};

/** Shows the passage that the address quotes, and offers to copy what the reader selects. */
export function Quoting({ article, quote, body, onMark }: QuotingProps) {
  const parts = useMemo(() => partsOf(article.body), [article.body]);
  return (
    <>
      {quote !== undefined && (
        <ShownQuote
          key={quote}
          blocks={article.body}
          quote={quote}
          parts={parts}
          body={body}
          onMark={onMark}
        />
      )}
      <SelectionBar article={article} parts={parts} body={body} />
    </>
  );
}
