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
  'feeds.schema.json': describeSchema(feedListSchema, {
    title: 'Feeds',
    what: 'The feeds that a newsroom follows.',
    module: 'desk/import/feed-list.ts',
  }),
  'gazetteer/place.schema.json': describeSchema(placeFile(z.enum([...countries, 'region'])), {
    title: 'Names of a place',
    what: 'What the tagger knows a place by.',
    module: 'desk/tag/gazetteer-files.ts',
  }),
  'gazetteer/traps.schema.json': describeSchema(trapFile, {
    title: 'Traps',
    what: 'Words that look like a place and are none.',
    module: 'desk/tag/gazetteer-files.ts',
  }),
});
