import { useRef, useState } from 'react';
import { SITE } from '../../components/site.ts';
import { useHydrated } from '../../components/use-hydrated.ts';
import { nameList } from '../../i18n/list-title.ts';
import { localizedUrl } from '../../i18n/localized-url.ts';
import { useTranslation } from '../../i18n/TranslationContext.tsx';
import type { Filter } from '../../model/country.ts';
import { embedPath } from '../../model/urls.ts';
import { embedCode } from './embed-code.ts';
import styles from './EmbedCode.module.css';

/** How to show a list in another site. The field can be selected without script, the button needs it. */
export function EmbedCode({ filter }: { filter: Filter }) {
  const words = useTranslation();
  const { t, locale } = words;
  const isHydrated = useHydrated();
  const field = useRef<HTMLTextAreaElement>(null);
  const [outcome, setOutcome] = useState<'copied' | 'failed' | null>(null);
  const code = embedCode(nameList(words, filter), localizedUrl(SITE, locale, embedPath(filter)));

  const copy = async () => {
    field.current?.select();
    try {
      // Over plain HTTP there is no clipboard at all.
      await navigator.clipboard.writeText(code);
      setOutcome('copied');
    } catch {
      setOutcome('failed');
    }
  };

  return (
    <details className={styles.embed}>
      <summary className={styles.summary}>{t('embed.title')}</summary>
      <label className={styles.label}>
        {t('embed.code')}
        <textarea ref={field} className={styles.code} dir="ltr" rows={6} readOnly value={code} />
      </label>
      {isHydrated && (
        <button type="button" className={styles.button} onClick={() => void copy()}>
          {t('embed.copy')}
        </button>
      )}
      <p role="status" className={styles.outcome}>
        {outcome === 'copied' && t('embed.copied')}
        {outcome === 'failed' && t('embed.failed')}
      </p>
    </details>
  );
}
