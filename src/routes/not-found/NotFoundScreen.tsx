import { useEffect, useEffectEvent } from 'react';
import { PageHead } from '../../components/PageHead.tsx';
import { useShownLocation } from '../../navigation/shown-location.ts';
import { useOnDemand } from '../../hooks/use-on-demand.ts';
import { useTranslation } from '../../hooks/TranslationContext.tsx';
import { decodePercent } from '../../core/addresses/decode-percent.ts';
import { unglue } from '../../core/addresses/unglue.ts';
import { LatestHeadlines } from './LatestHeadlines.tsx';
import styles from './NotFoundScreen.module.css';

const loadDidYouMean = async () => (await import('./DidYouMean.tsx')).DidYouMean;

/** Nothing lives at this address: says so, and offers what may have been meant and the latest news. */
export function NotFoundScreen() {
  const { t } = useTranslation();
  const wanted = idIn(useShownLocation().pathname);
  const meant = useOnDemand(loadDidYouMean);
  const start = useEffectEvent(meant.open);
  useEffect(() => {
    if (wanted !== '') start();
  }, [wanted]);
  return (
    <>
      <PageHead
        view={{ screen: 'not-found' }}
        title={t('notFound.title')}
        description={t('notFound.text')}
      />
      <header className={styles.head}>
        <h1 tabIndex={-1}>{t('notFound.title')}</h1>
        <p>{t('notFound.text')}</p>
      </header>
      {meant.Part && <meant.Part id={wanted} />}
      <LatestHeadlines />
    </>
  );
}

/** The part of an address that could be an article's id: the longest one of words joined by hyphens. */
const idIn = (pathname: string): string =>
  pathname
    .split('/')
    .map((segment) => unglue(decodePercent(segment)).toLowerCase())
    .filter((segment) => segment !== 'articles' && /^[a-z\d]+(?:-[a-z\d]*)*$/.test(segment))
    .reduce((longest, segment) => (segment.length > longest.length ? segment : longest), '');
