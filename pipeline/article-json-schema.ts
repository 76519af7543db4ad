import { z } from 'zod';
import { articleSchema } from '../src/model/article.schema.ts';

/**
 * The article schema as JSON Schema, for the completion and checks of editors' tools. It says what
 * that language can say; the build's own check is stricter (real dates, no HTML in texts).
 */
export const articleJsonSchema = (): string => {
  const { $schema, ...schema } = z.toJSONSchema(articleSchema);
  const title = 'Article';
  const description = 'One article. Made by `npm run schema` from src/model/article.schema.ts.';
  return `${JSON.stringify({ $schema, title, description, ...schema }, null, 2)}\n`;
};
