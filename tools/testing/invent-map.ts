import { formatPicture, MAP_FILES } from '../../src/core/newsroom/map.ts';
import type { PlacesFile } from '../../src/core/newsroom/places.schema.ts';

/**
 * A map on which each country is a square beside the others: its files, by their paths in a
 * content folder.
 */
export const inventMap = ({ countries }: Pick<PlacesFile, 'countries'>): Record<string, string> => {
  const viewBox = '0 0 1000 100';
  const small = countries.map(({ code }) => code.toLowerCase());
  const byCode = <Value>(make: (at: number) => Value) =>
    Object.fromEntries(small.map((code, at) => [code, make(at)]));
  const shapes = {
    viewBox,
    land: 'M0 0l1000 0 0 100-1000 0z',
    countries: byCode((at) => `M${at * 100} 0l100 0 0 100-100 0z`),
  };
  const labels = { viewBox, countries: byCode((at) => ({ x: at * 100 + 50, y: 50 })) };
  return {
    [`map/${MAP_FILES.shapes}`]: JSON.stringify(shapes),
    [`map/${MAP_FILES.labels}`]: JSON.stringify(labels),
    [`map/${MAP_FILES.picture}`]: formatPicture(shapes),
  };
};
