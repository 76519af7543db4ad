import { useAllWording } from '../../hooks/use-all-wording.ts';
import type { Choice, Settings } from '../../core/settings/settings.ts';
import { useSettings } from '../../settings/use-settings.ts';
import { setSetting } from '../../settings/store.ts';
import { valuesOf } from './rows.ts';
import styles from './ChoiceRow.module.css';

/** A text of the panel: a choice's name, or one of its values. */
type Part = { [Name in Choice]: `${Name}.${'label' | Settings[Name]}` }[Choice];

/** One choice as a row of radio buttons. */
export function ChoiceRow({ name }: { name: Choice }) {
  const { t } = useAllWording();
  const settings = useSettings();
  const text = (part: Part) => t(`settings.${part}`);
  return (
    <fieldset className={styles.row}>
      <legend>{text(`${name}.label`)}</legend>
      <div className={styles.values} data-choice={name}>
        {valuesOf(name).map((value) => (
          <label key={value} className={styles.value}>
            <input
              type="radio"
              name={name}
              value={value}
              checked={settings[name] === value}
              onChange={() => setSetting(name, value)}
            />
            <span data-value={value}>
              {name === 'size' && <span aria-hidden="true">{t('settings.sign')}</span>}
              <span className={name === 'size' ? 'unseen' : undefined}>
                {text(`${name}.${value}` as Part)}
              </span>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
