import { hasLostQuote } from '../../../components/link-state.ts';
import { useShownLocation } from '../../../components/shown-location.ts';
import { useHydrated } from '../../../components/use-hydrated.ts';
import { useTranslation } from '../../../i18n/TranslationContext.tsx';

/** Says that the link was to a passage, which it no longer names. The prerendered page cannot know. */
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
