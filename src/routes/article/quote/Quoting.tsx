import { useMemo } from 'react';
import { partsOf } from '../../../core/news/quote-text.ts';
import type { QuotingProps } from './quoting-props.ts';
import { SelectionBar } from './SelectionBar.tsx';
import { ShownQuote } from './ShownQuote.tsx';

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
