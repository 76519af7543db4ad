import { useRef, type MouseEvent, type ReactNode } from 'react';
import { useTranslation } from '../hooks/TranslationContext.tsx';
import { shareLinks, shareText } from '../core/addresses/share.ts';
import { Button } from './Button.tsx';
import { Disclosure } from './Disclosure.tsx';
import { Notice } from './Notice.tsx';
import { useHydrated } from '../hooks/use-hydrated.ts';
import { useOnDemand } from '../hooks/use-on-demand.ts';
import styles from './ShareMenu.module.css';

type Props = {
  /** A title or a quotation, without the address. */
  text: string;
  /** The absolute address that the text belongs to. */
  address: string;
  /** What stands beside the button. */
  children?: ReactNode;
};

const loadTools = async () => (await import('./ShareTools.tsx')).ShareTools;

/**
 * Shares a text and its address: with the device's own share sheet, or by links that work without a
 * script. If there is a share sheet, a second button leads to the links, copying and the QR code.
 */
export function ShareMenu({ text, address, children }: Props) {
  const { t } = useTranslation();
  const menu = useRef<HTMLDetailsElement>(null);
  const { Part: Tools, problem, open } = useOnDemand(loadTools, 'share');
  const hasSheet = useHydrated() && 'share' in navigator;
  const links = shareLinks(text, address);

  const toggle = () => {
    if (menu.current) menu.current.open = !menu.current.open;
  };

  const openSheet = async () => {
    try {
      // The address stands only in the text: if it is given separately, apps put it into the line
      // of the title.
      await navigator.share({ text: shareText(text, address) });
    } catch (refusal) {
      const isDismissed = refusal instanceof DOMException && refusal.name === 'AbortError';
      if (!isDismissed) toggle();
    }
  };

  const onTap = (event: MouseEvent) => {
    if (!hasSheet || menu.current?.open) return;
    event.preventDefault();
    void openSheet();
  };

  return (
    <div className={styles.row}>
      <Disclosure label={t('share.open')} part="share" element={menu} onOpen={open} onTap={onTap}>
        <ul className={styles.links}>
          {(
            [
              [links.whatsapp, t('share.whatsapp')],
              [links.telegram, t('share.telegram')],
              [links.x, t('share.x')],
              [links.email, t('share.email')],
            ] as const
          ).map(([href, name]) => (
            <li key={name}>
              <a href={href} target="_blank" rel="noopener noreferrer">
                {name}
              </a>
            </li>
          ))}
        </ul>
        <Notice>{problem}</Notice>
        {Tools && <Tools address={address} />}
      </Disclosure>
      {children}
      <Button kind="quiet" className={styles.more} data-shown={hasSheet} onClick={toggle}>
        {t('share.more')}
      </Button>
    </div>
  );
}
