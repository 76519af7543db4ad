import { useEffect, useState } from 'react';
import { Button } from '../../components/Button.tsx';
import { FloatingBar } from '../../components/FloatingBar.tsx';
import { useAllWording } from '../../hooks/use-all-wording.ts';
import type { ShownView } from '../../navigation/shown-view.ts';
import { followLog, readLog } from '../../offline/reading-log.ts';
import { useSettings } from '../../settings/use-settings.ts';
import { NewSince } from './NewSince.tsx';
import { followReading } from './follow-reading.ts';
import { markRead } from './mark-read.ts';

/** The place is offered again from this block on: everybody finds the first lines without help. */
const WORTH_A_WAY = 3;

/**
 * For readers who asked for it: marks what was read, leads back to where reading stopped, shows
 * what is new.
 */
export function ReadingMemory({ shown: { location, view } }: { shown: ShownView }) {
  const { pathname, hash } = location;
  const id = view.screen === 'article' ? view.id : null;
  const { remember, visits } = useSettings();
  return (
    <>
      {/* An address with a fragment leads to a place of its own. */}
      {remember === 'yes' && <PageMemory key={pathname} id={id} hasPlace={hash !== ''} />}
      {visits === 'yes' && <NewSince />}
    </>
  );
}

type Props = {
  /** The article's id; null on other pages. */
  id: string | null;
  hasPlace: boolean;
};

/** Remembers the reading of one page. */
function PageMemory({ id, hasPlace }: Props) {
  const { t } = useAllWording();
  const [log, setLog] = useState(readLog);
  useEffect(() => followLog(setLog), []);
  const [before, setBefore] = useState(() => {
    const entry = log.find((each) => each.id === id);
    const isWorth = entry && !entry.isDone && entry.block >= WORTH_A_WAY && !hasPlace;
    // After going back, the page already stands where the reader left it.
    return isWorth && scrollY < innerHeight / 2 ? entry.block : null;
  });
  const word = t('reading.read');
  useEffect(() => markRead(log, word), [log, word]);
  useEffect(() => (id === null ? undefined : followReading(id)), [id]);

  if (before === null) return null;
  return (
    <FloatingBar kind="strip">
      <Button
        kind="quiet"
        onClick={() => {
          document.getElementById(`p${before}`)?.scrollIntoView({ block: 'start' });
          setBefore(null);
        }}
      >
        {t('reading.goOn')}
      </Button>
      <Button kind="quiet" onClick={() => setBefore(null)}>
        {t('settings.close')}
      </Button>
    </FloatingBar>
  );
}
