import { z } from 'zod';

const viewBox = z
  .string()
  .regex(/^0 0 \d+ \d+$/, { error: 'a frame such as "0 0 1000 772"; run `npm run map`' });

const path = z
  .string()
  .regex(/^[MLlamz\d ,-]*$/, { error: 'a path as `npm run map` draws it; run it again' });

const byCode = <Value extends z.ZodType>(value: Value) =>
  z.record(z.string().regex(/^[a-z]{2}$/), value);

/** The shapes of a map; see map.ts. */
export const mapShapesSchema = z.strictObject({
  viewBox,
  land: path,
  countries: byCode(path),
  without: z.array(z.string()).optional(),
});

/** The names on these shapes. */
export const mapLabelsSchema = z.strictObject({
  viewBox,
  countries: byCode(z.strictObject({ x: z.number(), y: z.number(), leader: path.optional() })),
});
