import { z } from 'zod';
import { describeSchema, jsonSchemas } from '../../src/core/content-files/json-schemas.ts';
import { COUNTRIES } from '../../src/core/news/country.ts';
import { feedListSchema } from '../import/feed-list.ts';
import { placeFile, trapFile } from '../tag/gazetteer-files.ts';

/**
 * The schemas of all files that people write in a content folder, including those that only the
 * desk reads.
 * @param countries the codes that articles may name
 */
export const allSchemas = (countries: readonly string[] = COUNTRIES): Record<string, string> => ({
  ...jsonSchemas(countries),
  'feeds.schema.json': describeSchema(
    'Feeds',
    'The feeds that a newsroom follows.',
    feedListSchema,
    'desk/import/feed-list.ts',
  ),
  'gazetteer/place.schema.json': describeSchema(
    'Names of a place',
    'What the tagger knows a place by.',
    placeFile(z.enum([...countries, 'region'])),
    'desk/tag/gazetteer-files.ts',
  ),
  'gazetteer/traps.schema.json': describeSchema(
    'Traps',
    'Words that look like a place and are none.',
    trapFile,
    'desk/tag/gazetteer-files.ts',
  ),
});
