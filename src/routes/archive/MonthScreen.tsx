import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '../../components/Link.tsx';
import { AddedDate } from '../../components/AddedDate.tsx';
import { ArabicText } from '../../components/ArabicText.tsx';
import { GroupHeading } from '../../components/GroupHeading.tsx';
import { LaterStyles } from '../../components/LaterStyles.tsx';
import { PageHead } from '../../components/PageHead.tsx';
import { PageLinks } from '../../components/PageLinks.tsx';
import { PlaceLabels } from '../../components/PlaceLabels.tsx';
import { useOwnList } from '../../hooks/use-own-list.ts';
import { useToday } from '../../hooks/use-today.ts';
import item from '../../components/HeadlineItem.module.css';
import { archiveQuery } from '../../data/archive.ts';
import { monthTitle } from '../../core/i18n/month-title.ts';
import { textIn } from '../../core/i18n/text-language.ts';
import { useAllWording } from '../../hooks/use-all-wording.ts';
import { groupByDay, tellsDate } from '../../core/news/days.ts';
import type { ArchivedHeadline } from '../../core/site/archive.ts';
import {
  ARCHIVE_PATH,
  archivePath,
  UNDATED,
  type MonthView,
} from '../../core/addresses/archive-address.ts';
import { articlePath } from '../../core/addresses/urls.ts';
import { localizedUrl } from '../../core/i18n/localized-url.ts';
import { ListTools } from '../../lists/ListTools.tsx';
import { SITE } from '../../navigation/site.ts';
import styles from './MonthScreen.module.css';

/** The articles of a month, day by day from its first on, and the way to the months around it. */
export function MonthScreen({ view }: { view: MonthView }) {
  const words = useAllWording();
  const { t, format } = words;
  const { month, page } = view;
  const { data } = useSuspenseQuery(archiveQuery(view));
  const title = monthTitle(words, view);
  const today = useToday();
  return (
    <div>
      <PageHead
        view={view}
        title={title}
        description={
          month === UNDATED
            ? t('archive.undatedDescription')
            : t('archive.monthDescription', { title })
        }
      />
      <p className={styles.kicker}>
        <Link to={ARCHIVE_PATH}>{t('archive.title')}</Link>
      </p>
      <h1 className={styles.title} tabIndex={-1}>
        {title}
      </h1>
      {groupByDay(data.headlines, { allDays: true }).map((group) => {
        const id = group.kind === 'day' ? group.day : String(group.before);
        return (
          // The section has the day as its id: its heading is sticky and cannot be scrolled to.
          <section key={id} id={id} className={styles.day} aria-labelledby={`of-${id}`}>
            <GroupHeading id={`of-${id}`} group={group} level={2} today={today} />
            <ul className={styles.headlines}>
              {group.items.map((headline) => (
                <Item key={headline.id} headline={headline} hasDate={!tellsDate(group)} />
              ))}
            </ul>
          </section>
        );
      })}
      <LaterStyles />
      <ListTools
        key={month}
        list={{ kind: 'month', month }}
        title={monthTitle(words, { month, page: 1 })}
        address={localizedUrl(SITE, words.locale, archivePath({ month }))}
      />
      <PageLinks label={t('archive.paging')}>
        {page > 1 && (
          <Link rel="prev" to={archivePath({ month, page: page - 1 })}>
            {t('archive.previous')}
          </Link>
        )}
        {page === 1 && data.earlier !== null && (
          <Link rel="prev" to={archivePath({ month: data.earlier })}>
            {format.month(data.earlier)}
          </Link>
        )}
        {data.hasNext && (
          <Link rel="next" to={archivePath({ month, page: page + 1 })}>
            {t('archive.next')}
          </Link>
        )}
        {!data.hasNext && data.later !== null && (
          <Link rel="next" to={archivePath({ month: data.later })}>
            {format.month(data.later)}
          </Link>
        )}
      </PageLinks>
    </div>
  );
}

type ItemProps = { headline: ArchivedHeadline; hasDate: boolean };

/** A line of the register: the title, what it is about and where it is from. */
function Item({ headline, hasDate }: ItemProps) {
  const { locale, format } = useAllWording();
  const here = useOwnList();
  const text = textIn(headline.lang);
  return (
    <li {...text}>
      <Link className={styles.link} to={articlePath(headline.id)} state={here}>
        <ArabicText text={headline.title} lang={headline.lang} />
      </Link>
      <div className={item.kicker} lang={locale.code}>
        <PlaceLabels of={headline} />
        {hasDate && <AddedDate iso={headline.addedAt} />}
        {headline.source !== undefined && (
          <bdi lang={text.lang}>{format.text(headline.source)}</bdi>
        )}
      </div>
    </li>
  );
}
