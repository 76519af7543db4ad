import { ArabicText } from '../../components/ArabicText.tsx';
import { PublishedDate } from '../../components/PublishedDate.tsx';
import { SITE } from '../../navigation/site.ts';
import { localizedUrl } from '../../core/i18n/localized-url.ts';
import { useTranslation } from '../../hooks/TranslationContext.tsx';
import { articlePath } from '../../core/addresses/urls.ts';
import type { ArticleData } from '../../core/news/headline.ts';
import { PrintedQrCode } from './PrintedQrCode.tsx';
import styles from './ArticleNotes.module.css';

/** Where the article came from, and what has happened to it since, as far as this is known. */
export function ArticleNotes({ article }: { article: ArticleData }) {
  const { t, format, locale } = useTranslation();
  const { source, author, updatedAt, corrections } = article;
  const address = localizedUrl(SITE, locale, articlePath(article.id));
  return (
    <footer className={styles.notes} lang={locale.code} dir={locale.dir}>
      {/* Items, not paragraphs: reading modes would take paragraphs for the article's text. */}
      <ul>
        {author !== undefined && <li>{t('article.author', { name: format.text(author) })}</li>}
        <li>
          {source
            ? t('article.source', { name: format.text(source.name) })
            : t('article.sourceUnknown')}
        </li>
        {source?.url != null && (
          <li>
            <a href={source.url} rel="noopener">
              {t('article.original')}
            </a>
          </li>
        )}
        <li className="print-only">
          <span>{`${t('article.address')} `}</span>
          <bdi dir="ltr" translate="no">
            {address}
          </bdi>
        </li>
        {updatedAt !== undefined && (
          <li>{t('article.updated', { date: format.date(updatedAt) })}</li>
        )}
      </ul>
      <PrintedQrCode address={address} />
      {corrections && corrections.length > 0 && (
        <section aria-labelledby="corrections">
          <h2 id="corrections">{t('article.corrections')}</h2>
          <ul>
            {corrections.map(({ date, text }) => (
              <li key={`${date} ${text}`}>
                <PublishedDate iso={date} />
                <ArabicText text={` ${text}`} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </footer>
  );
}
