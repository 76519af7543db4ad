import { useDeferredValue, useEffect } from 'react';
import { LISTEN } from '../device/listening.ts';
import { entryOf } from '../navigation/history-entry.ts';
import { FloatingBar } from '../components/FloatingBar.tsx';
import { Notice } from '../components/Notice.tsx';
import { LaterStyles } from '../components/LaterStyles.tsx';
import { useOnDemand } from '../hooks/use-on-demand.ts';
import { useTranslation } from '../hooks/TranslationContext.tsx';
import { Colophon } from './Colophon.tsx';
import { Masthead } from './Masthead.tsx';
import { WaitingLine } from './WaitingLine.tsx';
import { useReadingMemory } from './reading/use-reading-memory.ts';
import { Screen } from './Screen.tsx';
import { ScrollKeeper } from '../navigation/ScrollKeeper.tsx';
import { useOffline } from './offline/use-offline.ts';
import { useFocusAfterNavigation } from '../navigation/use-focus-after-navigation.ts';
import { useShortcuts } from './shortcuts/use-shortcuts.ts';
import { useShownView } from './use-shown-view.ts';
import { useFirstMetadata } from './use-first-metadata.ts';
import { useScrollRestoration } from '../navigation/use-scroll-restoration.ts';
import '../styles/later.css';
import '../styles/marks.css';
import '../styles/print.css';
import styles from './AppShell.module.css';

const loadSettings = async () =>
  (await import('../routes/settings/SettingsPanel.tsx')).SettingsPanel;
const loadListening = async () => (await import('./listening/ListPlayer.tsx')).ListPlayer;
const loadHelp = async () => (await import('./shortcuts/ShortcutsHelp.tsx')).ShortcutsHelp;

/**
 * What stands around every screen. Its large parts are rendered again only when their props change:
 * not when a dialog opens, and not when the deferred value repeats a view that was already shown.
 */
export function AppShell() {
  const { t } = useTranslation();
  const shown = useShownView();
  // The masthead's links to other languages depend on the view. They are rendered after the first
  // frame of a new view.
  const mastView = useDeferredValue(shown.view);
  const settings = useOnDemand(loadSettings, 'settings');
  const help = useOnDemand(loadHelp, 'help');
  const listening = useOnDemand(loadListening);
  const problem = settings.problem ?? help.problem ?? listening.problem;
  const offline = useOffline(shown.view);
  const reading = useReadingMemory();
  useEffect(() => {
    addEventListener(LISTEN, listening.open);
    return () => removeEventListener(LISTEN, listening.open);
  }, [listening.open]);
  useShortcuts({ onSettings: settings.open, onHelp: help.open });
  useScrollRestoration(shown);
  useFocusAfterNavigation(shown);
  useFirstMetadata(shown.location);

  return (
    <>
      <a
        className={styles.skip}
        href="#screen"
        onClick={(event) => {
          // Without this, a fragment would add an entry to the history that changes nothing.
          event.preventDefault();
          document.getElementById('screen')?.focus();
        }}
      >
        {t('shell.skip')}
      </a>
      <ScrollKeeper entry={entryOf(shown.location)} />
      <WaitingLine shown={shown.location} />
      <Masthead view={mastView} onSettings={settings.open} />
      <main id="screen" className={styles.screen} tabIndex={-1}>
        <Screen shown={shown} />
      </main>
      <LaterStyles />
      <Colophon />
      {problem !== null && (
        <FloatingBar kind="box">
          <Notice>{problem}</Notice>
        </FloatingBar>
      )}
      {offline.Part && <offline.Part view={shown.view} takeEarlier={offline.takeEarlier} />}
      {reading.Part && <reading.Part shown={shown} />}
      {listening.Part && <listening.Part view={shown.view} onClose={listening.close} />}
      {help.Part && <help.Part onClose={help.close} />}
      {settings.Part && <settings.Part onClose={settings.close} />}
    </>
  );
}
