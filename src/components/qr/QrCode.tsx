import { encode } from 'uqr';
import { useAllWording } from '../../hooks/use-all-wording.ts';
import { qrPath } from './qr-path.ts';
import styles from './QrCode.module.css';

/** The quiet zone that a reader's camera needs around the code (ISO/IEC 18004): four modules. */
const QUIET_ZONE = 4;

/**
 * A QR code of an address. It is dark on white in every theme: many cameras do not read the
 * reverse.
 */
export function QrCode({ address }: { address: string }) {
  const { t } = useAllWording();
  const { data, size } = encode(address, { ecc: 'M', border: QUIET_ZONE });
  return (
    <svg
      className={styles.code}
      viewBox={`0 0 ${size} ${size}`}
      shapeRendering="crispEdges"
      role="img"
      aria-label={t('share.qrLabel', { address })}
    >
      <path fill="#fff" d={`M0 0h${size}v${size}h-${size}z`} />
      <path fill="#000" data-code d={qrPath(data)} />
    </svg>
  );
}
