import path from 'node:path';
import type { Plugin } from 'vite';
import { MAP_FILES } from '../../src/core/newsroom/map.ts';
import { readNewsroom } from '../../src/core/newsroom/read-newsroom.ts';

const DEFAULT = /\/default-map\/([\w-]+\.\w+)$/;
const COMPONENT = /\/src\/routes\/headlines\/CountryMap\.tsx$/;

/** Replaces the default map by that of a newsroom's own places; by nothing if none was drawn. */
export const mapInBundle = (): Plugin => ({
  name: 'map-in-bundle',
  enforce: 'pre',
  resolveId: {
    filter: { id: DEFAULT },
    handler: (id) => {
      const { map } = readNewsroom();
      const file = DEFAULT.exec(id)?.[1] ?? MAP_FILES.picture;
      return map?.folder == null ? null : path.join(map.folder, file);
    },
  },
  load: {
    filter: { id: COMPONENT },
    handler: () => (readNewsroom().map ? null : 'export const CountryMap = () => null;'),
  },
});
