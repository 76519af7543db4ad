import { use } from 'react';
import { STAY } from '../../navigation/link-state.ts';
import { isPlainClick } from '../../navigation/plain-click.ts';
import { LinkContext } from '../../navigation/link-context.ts';
import { useTranslation } from '../../hooks/TranslationContext.tsx';
import { MENU, togglePlace, type Filter, type Place } from '../../core/news/country.ts';
import { countOf, type Manifest } from '../../core/site/manifest.ts';
import { headlinesPath } from '../../core/addresses/headlines-address.ts';
import type { MapLabel } from '../../core/newsroom/map.ts';
import labels from '../../core/newsroom/default-map/labels.json' with { type: 'json' };
import shapes from '../../core/newsroom/default-map/map.svg';
import styles from './CountryMap.module.css';

export type CountryMapProps = { filter: Filter; manifest: Manifest };

/** The names on the map; a place that the map does not show has none. */
const LABELS: Readonly<Record<Place, MapLabel>> = labels.countries;

/**
 * The filter as a map: a tap on a country adds it to the filter or removes it, as its chip does.
 * The shapes are in a file of their own, so that no page has to carry them.
 */
export function CountryMap({ filter, manifest }: CountryMapProps) {
  const { t } = useTranslation();
  return (
    <nav className={styles.map} aria-label={t('map.label')}>
      <svg viewBox={labels.viewBox} role="none">
        <use className={styles.land} href={`${shapes}#land`} />
        {MENU.map((place) => {
          const label = LABELS[place];
          return (
            label && (
              <CountryLink
                key={place}
                place={place}
                label={label}
                filter={filter}
                count={countOf(manifest, [place])}
              />
            )
          );
        })}
      </svg>
    </nav>
  );
}

type LinkProps = { place: Place; label: MapLabel; filter: Filter; count: number };

/**
 * A link in SVG, which `Link` cannot render. Its label is inside, so that it is part of the target.
 */
function CountryLink({ place, label: { x, y, leader }, filter, count }: LinkProps) {
  const { t, format } = useTranslation();
  const to = headlinesPath({ filter: togglePlace(filter, place) });
  const { hrefOf, go } = use(LinkContext);
  return (
    <a
      href={hrefOf(to)}
      className={leader === undefined ? undefined : styles.outside}
      onClick={(event) => {
        if (!isPlainClick(event)) return;
        event.preventDefault();
        go(to, { state: STAY });
      }}
      data-place={place}
      aria-current={filter.includes(place) ? 'true' : undefined}
    >
      <use href={`${shapes}#${place}`} />
      <use href={`${shapes}#${place}`} className={styles.ring} />
      {leader !== undefined && <path className={styles.leader} d={leader} />}
      <text x={x} y={y}>
        {t(`place.${place}`)}
      </text>{' '}
      <text x={x} y={y} dy="1.15em">
        {format.number(count)}
      </text>
    </a>
  );
}
