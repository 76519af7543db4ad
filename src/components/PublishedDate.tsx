import { useState } from 'react';
import { useTranslation } from '../hooks/TranslationContext.tsx';
import { useHydrated } from '../hooks/use-hydrated.ts';

/** A date in words, with the machine-readable form; nothing for an unknown date. */
export function PublishedDate({ iso }: { iso: string | null }) {
  const { t, format, locale } = useTranslation();
  const [now] = useState(() => Date.now());
  const isHydrated = useHydrated();
  if (iso === null) return null;
  // "Two hours ago" needs the reader's clock, which the build does not have.
  const recent = isHydrated ? format.recent(iso, now, t('time.justNow')) : null;
  return (
    <time dateTime={iso} dir={locale.dir}>
      {recent ?? format.date(iso)}
    </time>
  );
}
