import { existsSync } from 'node:fs';
import path from 'node:path';
import defaultLabels from './default-map/labels.json' with { type: 'json' };
import defaultShapes from './default-map/shapes.json' with { type: 'json' };
import { MAP_FILES, type MapLabels, type MapShapes } from './map.ts';
import { mapLabelsSchema, mapShapesSchema } from './map.schema.ts';
import { readJson } from './read-json.ts';

/** A newsroom's map, and the folder of its picture; the folder is null for the map of the default places. */
export type NewsroomMap = { shapes: MapShapes; labels: MapLabels; folder: string | null };

/** The folder beside places.json. */
export const MAP_FOLDER = 'map';

/** The map of the default places. */
export const DEFAULT_MAP: NewsroomMap = {
  shapes: defaultShapes,
  labels: defaultLabels,
  folder: null,
};

/**
 * The map of a newsroom with places of its own. If none was drawn, the default map serves, provided
 * that it has all of the places. Null otherwise, or if a file of the newsroom's map is faulty.
 * @param codes of the places in small letters
 */
export const readMap = (contentDir: string, codes: readonly string[]): NewsroomMap | null => {
  const folder = path.join(contentDir, MAP_FOLDER);
  if (!existsSync(folder))
    return codes.every((code) => code in defaultShapes.countries) ? DEFAULT_MAP : null;
  try {
    const read = (file: string): unknown => readJson(path.join(folder, file));
    const shapes = mapShapesSchema.parse(read(MAP_FILES.shapes));
    const labels = mapLabelsSchema.parse(read(MAP_FILES.labels)) as MapLabels;
    return existsSync(path.join(folder, MAP_FILES.picture)) ? { shapes, labels, folder } : null;
  } catch {
    return null;
  }
};
