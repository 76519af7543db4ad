import { Link } from '../../components/Link.tsx';
import { arabicPieces, loneArabicText } from '../../components/ArabicText.tsx';
import type { MarkableText } from '../../core/news/quote-marks.ts';
import { namePath } from '../../core/addresses/urls.ts';
import { useTextSettings } from '../../hooks/use-text-settings.ts';
import { NoteMark } from './notes/NoteMark.tsx';

/** A text with its inline spans. Links inside the site stay inside the app. */
export function RichText({ text }: { text: MarkableText }) {
  const settings = useTextSettings();
  if (typeof text === 'string') return arabicPieces(text, settings);
  const show = (piece: string) => loneArabicText(piece, settings);
  return text.map((span, at) => {
    if (typeof span === 'string') return arabicPieces(span, settings);
    switch (span.type) {
      case 'strong':
        return <strong key={at}>{show(span.text)}</strong>;
      case 'emphasis':
        return <em key={at}>{show(span.text)}</em>;
      case 'mark':
        return (
          <mark key={at}>
            <RichText text={span.text} />
          </mark>
        );
      case 'name':
        return (
          <Link key={at} to={namePath(span.id)} data-name={span.id}>
            {show(span.text)}
          </Link>
        );
      case 'note':
        return <NoteMark key={at} number={span.number} />;
      case 'link':
        return span.href.startsWith('/') ? (
          <Link key={at} to={span.href}>
            {show(span.text)}
          </Link>
        ) : (
          <a key={at} href={span.href} rel="noopener">
            {show(span.text)}
          </a>
        );
    }
  });
}
