import { Link } from '../../components/Link.tsx';
import { ArabicText } from '../../components/ArabicText.tsx';
import type { MarkableText } from '../../core/news/quote-marks.ts';
import { namePath } from '../../core/addresses/urls.ts';
import { NoteMark } from './notes/NoteMark.tsx';

/** A text with its inline spans. Links inside the site stay inside the app. */
export function RichText({ text }: { text: MarkableText }) {
  if (typeof text === 'string') return <ArabicText text={text} />;
  return text.map((span, at) => {
    if (typeof span === 'string') return <ArabicText key={at} text={span} />;
    switch (span.type) {
      case 'strong':
        return (
          <strong key={at}>
            <ArabicText text={span.text} />
          </strong>
        );
      case 'emphasis':
        return (
          <em key={at}>
            <ArabicText text={span.text} />
          </em>
        );
      case 'mark':
        return (
          <mark key={at}>
            <RichText text={span.text} />
          </mark>
        );
      case 'name':
        return (
          <Link key={at} to={namePath(span.id)} data-name={span.id}>
            <ArabicText text={span.text} />
          </Link>
        );
      case 'note':
        return <NoteMark key={at} number={span.number} />;
      case 'link':
        return span.href.startsWith('/') ? (
          <Link key={at} to={span.href}>
            <ArabicText text={span.text} />
          </Link>
        ) : (
          <a key={at} href={span.href} rel="noopener">
            <ArabicText text={span.text} />
          </a>
        );
    }
  });
}
