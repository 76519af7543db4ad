import { useRef } from 'react';
import { Disclosure } from '../../components/Disclosure.tsx';
import { Notice } from '../../components/Notice.tsx';
import { SITE } from '../../navigation/site.ts';
import { useOnDemand } from '../../hooks/use-on-demand.ts';
import { nameList } from '../../core/i18n/list-title.ts';
import { localizedUrl } from '../../core/i18n/localized-url.ts';
import { useTranslation } from '../../hooks/TranslationContext.tsx';
import type { Filter } from '../../core/news/country.ts';
import { embedPath } from '../../core/addresses/headlines-address.ts';
import { embedCode } from './embed-code.ts';
import styles from './EmbedCode.module.css';

const loadCopyCode = async () => (await import('./CopyCode.tsx')).CopyCode;

/** How to show a list in another site. The code can be selected without a script; the button needs one. */
export function EmbedCode({ filter }: { filter: Filter }) {
  const words = useTranslation();
  const { t, locale } = words;
  const field = useRef<HTMLTextAreaElement>(null);
  const { Part: CopyCode, problem, open } = useOnDemand(loadCopyCode, 'embed');
  const code = embedCode(nameList(words, filter), localizedUrl(SITE, locale, embedPath(filter)));

  return (
    <Disclosure label={t('embed.title')} part="embed" onOpen={open}>
      <label className={styles.label}>
        <span>{t('embed.code')}</span>
        <textarea ref={field} className={styles.code} dir="ltr" rows={6} readOnly value={code} />
      </label>
      <Notice>{problem}</Notice>
      {CopyCode && <CopyCode code={code} field={field} />}
    </Disclosure>
  );
}
