import { useEffect, useEffectEvent } from 'react';
import { loadQrCode } from '../../components/qr/load-qr-code.ts';
import { useOnDemand } from '../../hooks/use-on-demand.ts';

/**
 * The way from paper back to the article. Once printing has begun, nothing can be waited for, so
 * the script loads beforehand where printers are likely: on devices with a mouse, after everything
 * that reading needs. Phones, which hardly print and pay for every byte, load it when they begin to
 * print, and have it the next time. The code is not in the prerendered pages, because there it
 * would weigh a kilobyte and a half in each, in three languages.
 */
export function PrintedQrCode({ address }: { address: string }) {
  const { Part: QrCode, open } = useOnDemand(loadQrCode);
  const load = useEffectEvent(open);
  useEffect(() => {
    if (matchMedia('(hover: hover)').matches) load();
    const listen = () => load();
    addEventListener('beforeprint', listen);
    return () => removeEventListener('beforeprint', listen);
  }, []);
  return (
    QrCode && (
      <div className="print-only">
        <QrCode address={address} />
      </div>
    )
  );
}
