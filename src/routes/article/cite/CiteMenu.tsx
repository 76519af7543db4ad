import { ArabicText } from '../../../components/ArabicText.tsx';
import { Disclosure } from '../../../components/Disclosure.tsx';
import { Notice } from '../../../components/Notice.tsx';
import { useOnDemand } from '../../../hooks/use-on-demand.ts';
import { createFormat } from '../../../core/i18n/format.ts';
import { FIRST } from '../../../core/i18n/locales.ts';
import { useTranslation } from '../../../hooks/TranslationContext.tsx';
import { isolateMarks } from '../../../core/arabic/bidi-marks.ts';
import { once } from '../../../core/arabic/bidi-patterns.ts';
import { citationWords, citableOf } from '../../../core/news/citation.ts';
import type { ArticleData } from '../../../core/news/headline.ts';
import { DEFAULTS } from '../../../core/settings/settings.ts';
import styles from './CiteMenu.module.css';

const loadTools = async () => (await import('./CiteTools.tsx')).CiteTools;

/** A citation is the same whoever copies it: it ignores the reader's digits, calendar and language. */
const citationFormat = once(() => createFormat(FIRST, DEFAULTS));

/** How to cite the article: a line that can be read without a script and, with one, copied and downloaded. */
export function CiteMenu({ article, address }: { article: ArticleData; address: string }) {
  const { t } = useTranslation();
  const { Part: Tools, problem, open } = useOnDemand(loadTools, 'cite');
  const { publishedAt } = article;
  const cited = citableOf(article, address);
  const words = citationWords(cited, publishedAt && citationFormat().date(publishedAt));
  return (
    <Disclosure label={t('cite.open')} part="cite" onOpen={open}>
      {/* An item, not a paragraph: reading modes would take that for the article's text. */}
      <ul className={styles.line} lang={FIRST.code} dir={FIRST.dir}>
        <li>
          <ArabicText text={`${words}، `} />
          <bdi dir="ltr" translate="no">
            {address}
          </bdi>
        </li>
      </ul>
      <Notice>{problem}</Notice>
      {/* No punctuation touches the address: programs would take it for part of the link. */}
      {Tools && <Tools cited={cited} line={`${isolateMarks(words)}، ${address}`} />}
    </Disclosure>
  );
}
