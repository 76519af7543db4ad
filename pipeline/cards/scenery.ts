import { CARD_SIZE } from '../../src/core/site/card.ts';
import { MENU, type Filter } from '../../src/core/news/country.ts';
import { COLOURS } from '../../src/core/newsroom/colours.ts';
import type { MapShapes } from '../../src/core/newsroom/map.ts';
import { markSvg, type Mark } from '../../src/core/newsroom/mark.ts';
import { readNewsroom } from '../../src/core/newsroom/read-newsroom.ts';

/** Where things stand, in pixels from the left and the top. */
export const LAYOUT = {
  edge: 64,
  /** Name of the site and the day. */
  masthead: { middle: 84, markSize: 76 },
  labels: { top: 172, height: 44 },
  bottom: 562,
  map: { left: 64, top: 176, width: 486, height: 375 },
} as const;

const BAND = 40;

/** The mark of src/components/Mark.tsx, on its grid of 16. */
const STAR = '<path d="M3.5 3.5h9v9h-9z"/><path d="M3.5 3.5h9v9h-9z" transform="rotate(45 8 8)"/>';

/** What all cards share: paper, the line of the masthead, the mark, and a band of tiles. */
export const backgroundSvg = (): string => {
  const { width, height } = CARD_SIZE;
  const { edge } = LAYOUT;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
  <defs>
    <pattern id="tiles" width="${BAND}" height="${BAND}" patternUnits="userSpaceOnUse" y="${height - BAND}">
      <g fill="none" stroke="${COLOURS.day.tiles}" stroke-width="0.7" transform="scale(${BAND / 16})">${STAR}
        <path d="M0 0L2 2M16 0L14 2M0 16L2 14M16 16L14 14M0 8H1.6M14.4 8H16"/></g>
    </pattern>
  </defs>
  <rect width="${width}" height="${height}" fill="${COLOURS.day.paper}"/>
  <rect width="${width}" height="10" fill="${COLOURS.day.lapis}"/>
  ${drawMark(readNewsroom().mark)}
  <path d="M${edge} 142.5H${width - edge}" stroke="${COLOURS.day.lapis}" stroke-width="3"/>
  <path d="M${edge} 148.5H${width - edge}" stroke="${COLOURS.day.lapis}" stroke-width="1"/>
  <rect y="${height - BAND}" width="${width}" height="${BAND}" fill="${COLOURS.day.lapis}"/>
  <rect y="${height - BAND}" width="${width}" height="${BAND}" fill="url(#tiles)"/>
</svg>`;
};

/** The newsroom's mark before its name, or the star. */
const drawMark = (mark: Mark | null): string => {
  const { edge, masthead } = LAYOUT;
  const size = masthead.markSize;
  const [left, top] = [CARD_SIZE.width - edge - size, masthead.middle - size / 2];
  const color = COLOURS.day.turquoise;
  if (mark) {
    const place = { x: left, y: top, width: size, height: size };
    const given = Object.entries({ ...place, color }).map(([key, value]) => [key, String(value)]);
    return markSvg(mark, Object.fromEntries(given));
  }
  return `<g transform="translate(${left} ${top}) scale(${size / 16})" fill="none" stroke="${color}">${STAR}
    <circle cx="8" cy="8" r="1.75" fill="${color}" stroke="none"/></g>`;
};

/** The map with the places of a filter in their colours; with all places if the filter is empty. */
export const mapSvg = (shapes: MapShapes, filter: Filter): string => {
  const { width, height } = LAYOUT.map;
  const shown = Object.entries(shapes.countries).filter(([place]) => MENU.includes(place));
  const countries = shown.map(([place, path]) => {
    const isChosen = filter.length === 0 || filter.includes(place);
    const fill = isChosen || !filter.includes('region') ? place : 'region';
    return `<path d="${path}" fill="${COLOURS.day[fill]}" fill-opacity="${
      isChosen ? 1 : fill === 'region' ? 0.5 : 0.14
    }"/>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${shapes.viewBox}" width="${width}" height="${height}">
  <path d="${shapes.land}" fill="${COLOURS.day.line}" fill-opacity="0.5"/>
  <g stroke="${COLOURS.day.paper}" stroke-width="4" stroke-linejoin="round">${countries.join('')}</g>
</svg>`;
};
