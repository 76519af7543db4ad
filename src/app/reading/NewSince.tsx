import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { newestHeadlines } from '../../data/headlines.ts';
import { useAllWording } from '../../hooks/use-all-wording.ts';
import { isNewSince, noteVisit, REMEMBERED } from '../../offline/visit-log.ts';
import { onReturn } from '../../settings/on-return.ts';
import { drawLines } from './draw-lines.ts';

/**
 * For readers who asked for it: a line above what is new since their last visit, and the number of
 * new articles on the installed app.
 */
export function NewSince() {
  const { t, format } = useAllWording();
  const client = useQueryClient();
  const [fresh, setFresh] = useState<readonly string[]>([]);

  useEffect(() => {
    const look = async () => {
      const headlines = await newestHeadlines(client, [], REMEMBERED);
      const before = noteVisit(headlines, Date.now());
      const ids = headlines.filter((each) => isNewSince(before, each)).map(({ id }) => id);
      setFresh(ids);
      // With 0, the badge would still show a dot.
      if ('setAppBadge' in navigator)
        await (ids.length > 0 ? navigator.setAppBadge(ids.length) : navigator.clearAppBadge());
    };
    // Without a network nothing is new; a browser may refuse a badge.
    const tryToLook = () => void look().catch(() => {});
    tryToLook();
    return onReturn(tryToLook);
  }, [client]);

  useEffect(
    () =>
      drawLines(fresh, {
        above: (count) => {
          const news = t('headlines.count', { count, n: format.number(count) });
          return t('reading.newSince', { news });
        },
        below: t('reading.before'),
        mark: t('reading.new'),
      }),
    [fresh, t, format],
  );
  return null;
}
