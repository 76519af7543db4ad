import { Link } from '../../../components/Link.tsx';
import { useShownLocation } from '../../../navigation/shown-location.ts';
import { useTranslation } from '../../../hooks/TranslationContext.tsx';

/** Leads from words that a source got wrong to what the editors say of them. It is no text of the source. */
export function NoteMark({ number }: { number: number }) {
  const { format } = useTranslation();
  const { pathname, state } = useShownLocation();
  return (
    <sup>
      {/* Its role says what it is, in the reader's own language. */}
      <Link
        id={`noted-${number}`}
        to={`${pathname}#note-${number}`}
        replace
        state={state}
        role="doc-noteref"
      >
        {`[${format.number(number)}]`}
      </Link>
    </sup>
  );
}
