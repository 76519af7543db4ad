import { Link } from 'react-router';
import type { RichText as Text } from '../../model/article.schema.ts';

/** A text with its inline spans. Links inside the site stay inside the app. */
export function RichText({ text }: { text: Text }) {
  if (typeof text === 'string') return text;
  return text.map((span, at) => {
    if (typeof span === 'string') return span;
    switch (span.type) {
      case 'strong':
        return <strong key={at}>{span.text}</strong>;
      case 'emphasis':
        return <em key={at}>{span.text}</em>;
      case 'link':
        return span.href.startsWith('/') ? (
          <Link key={at} to={span.href}>
            {span.text}
          </Link>
        ) : (
          <a key={at} href={span.href} rel="noopener">
            {span.text}
          </a>
        );
    }
  });
}
