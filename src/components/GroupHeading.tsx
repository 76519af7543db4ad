import { callDay, type Group } from '../core/news/days.ts';
import { useTranslation } from '../hooks/TranslationContext.tsx';
import styles from './HeadlineDays.module.css';

type Props = {
  id: string;
  group: Group<unknown>;
  level: 2 | 3;
  /** The reader's day; null until it is known. */
  today: string | null;
};

/**
 * The day, the month, or a heading for articles without a date. «Today» is no longer than the date
 * it replaces, so nothing moves.
 */
export function GroupHeading({ id, group, level, today }: Props) {
  const { t, format } = useTranslation();
  const undated = (addedOn: string | null) =>
    addedOn === null
      ? t('headlines.undated')
      : t('headlines.undatedAdded', { date: format.date(addedOn) });
  const Heading = `h${level}` as const;
  const called = group.kind === 'day' && today !== null ? callDay(group.day, today) : null;
  // A single child: React separates two neighbouring texts, and a translator's tag around one of
  // them breaks the page.
  return (
    <Heading id={id} className={styles.heading}>
      {group.kind === 'undated' ? (
        undated(group.addedOn)
      ) : group.kind === 'day' ? (
        <time dateTime={group.day}>{called ? t(`time.${called}`) : format.day(group.day)}</time>
      ) : (
        <time dateTime={group.month}>{format.month(group.month)}</time>
      )}
    </Heading>
  );
}
