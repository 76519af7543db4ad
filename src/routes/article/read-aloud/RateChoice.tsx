import { useAllWording } from '../../../hooks/use-all-wording.ts';
import { RATES } from './rate.ts';

type Props = { rate: number; onChange: (rate: number) => void };

/** How fast the voice speaks. */
export function RateChoice({ rate, onChange }: Props) {
  const { t, format } = useAllWording();
  return (
    <select
      aria-label={t('readAloud.rateLabel')}
      value={rate}
      onChange={({ target }) => onChange(Number(target.value))}
    >
      {RATES.map((value) => (
        <option key={value} value={value}>
          {t('readAloud.rate', { n: format.number(value) })}
        </option>
      ))}
    </select>
  );
}
