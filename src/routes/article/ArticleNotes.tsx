import { ArabicText } from '../../components/ArabicText.tsx';
import { PublishedDate } from '../../components/PublishedDate.tsx';
import { SITE } from '../../components/site.ts';
import { localizedUrl } from '../../i18n/localized-url.ts';
import { useTranslation } from '../../i18n/TranslationContext.tsx';
import { articlePath } from '../../model/urls.ts';
import type { ArticleData } from '../../model/headline.ts';
import { PrintedQrCode } from './PrintedQrCode.tsx';
import styles from './ArticleNotes.module.css';

/** Where the article came from and what happened to it since: only what is known. */
export function ArticleNotes({ article }: { article: ArticleData }) {
  const { t, format, locale } = useTranslation();
  const { source, author, updatedAt, corrections } = article;
  const address = localizedUrl(SITE, locale, articlePath(article.id));
  return (
    <footer className={styles.notes} lang={locale.code} dir={locale.dir}>
      {author !== undefined && <p>{t('article.author', { name: author })}</p>}
      <p>{source ? t('article.source', { name: source.name }) : t('article.sourceUnknown')}</p>
      {source?.url != null && (
        <p>
          <a href={source.url} rel="noopener">
            {t('article.original')}
          </a>
        </p>
      )}
      <p className="print-only" dir="ltr">
        {address}
      </p>
      <PrintedQrCode address={address} />
      {updatedAt !== undefined && <p>{t('article.updated', { date: format.date(updatedAt) })}</p>}
      {corrections && corrections.length > 0 && (
        <section aria-labelledby="corrections">
          <h2 id="corrections">{t('article.corrections')}</h2>
          <ul>
            {corrections.map(({ date, text }) => (
              <li key={`${date} ${text}`}>
                <PublishedDate iso={date} /> <ArabicText text={text} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </footer>
  );
}
