import { useAllWording } from '../hooks/use-all-wording.ts';
import { Button } from './Button.tsx';
import { CopyButton } from './CopyButton.tsx';
import { Notice } from './Notice.tsx';
import { loadQrCode } from './qr/load-qr-code.ts';
import { useOnDemand } from '../hooks/use-on-demand.ts';
import styles from './ShareTools.module.css';

/** The parts of sharing that need a script: copying the address, and showing it to a camera. */
export function ShareTools({ address }: { address: string }) {
  const { t } = useAllWording();
  const { Part: QrCode, problem, open, close } = useOnDemand(loadQrCode, 'share');
  return (
    <div className={styles.tools}>
      <CopyButton value={address} label={t('share.copy')} done={t('share.copied')} />
      <Button aria-expanded={QrCode !== null} onClick={QrCode ? close : open}>
        {t('share.qr')}
      </Button>
      <Notice>{problem}</Notice>
      {QrCode && <QrCode address={address} />}
    </div>
  );
}
