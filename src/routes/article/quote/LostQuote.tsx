import { hasLostQuote } from '../../../navigation/link-state.ts';
import { useShownLocation } from '../../../navigation/shown-location.ts';
import { useHydrated } from '../../../hooks/use-hydrated.ts';
import { useTranslation } from '../../../hooks/TranslationContext.tsx';

/**
 * Says that the link was meant for a passage but does not name one. The prerendered page cannot
 * know this.
 */
export function LostQuote({ className }: { className: string | undefined }) {
  const { t, locale } = useTranslation();
  const { state } = useShownLocation();
  const isHydrated = useHydrated();
  if (!isHydrated || !hasLostQuote(state)) return null;
  return (
    <p role="status" className={className} lang={locale.code} dir={locale.dir}>
      {t('quote.unreadable')}
    </p>
  );
}
