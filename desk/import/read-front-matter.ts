import { parse as parseToml, TomlDate, TomlError } from 'smol-toml';
import { parse as parseYaml } from 'yaml';
import { DeskError } from '../desk.ts';
import { isRecord, type JsonRecord } from '../store/parse-json.ts';

const YAML = /^\s*---[ \t]*\r?\n([^]*?)(?:^|\n)(?:---|\.\.\.)[ \t]*(?:\r?\n|$)([^]*)$/;
const TOML = /^\s*\+\+\+[ \t]*\r?\n([^]*?)(?:^|\n)\+\+\+[ \t]*(?:\r?\n|$)([^]*)$/;

type FrontMatter = {
  fields: JsonRecord;
  /** What follows it; undefined where there is none. */ rest: string | undefined;
};

/** The fields in front of a text: YAML between `---`, or TOML between `+++`. @throws DeskError */
export const readFrontMatter = (text: string): FrontMatter => {
  const [, toml, afterToml] = TOML.exec(text) ?? [];
  if (toml !== undefined)
    return { fields: read('TOML', () => withTexts(parseToml(toml))), rest: afterToml };
  if (/^\s*\+\+\+[ \t]*\r?\n/.test(text))
    throw new DeskError('front matter: expected +++ at its end too, found none; add a line of it');
  const [, yaml = '', afterYaml] = YAML.exec(text) ?? [];
  // The core schema leaves dates as they are written; the limit of aliases keeps a small file
  // small.
  const options = { schema: 'core', maxAliasCount: 10, logLevel: 'error' } as const;
  return { fields: read('YAML', () => parseYaml(yaml, options) as unknown), rest: afterYaml };
};

const read = (format: string, parse: () => unknown): JsonRecord => {
  let fields: unknown;
  try {
    fields = parse();
  } catch (error) {
    const found = error instanceof Error ? (error.message.split('\n', 1)[0] ?? '') : String(error);
    const line = error instanceof TomlError ? `, line ${error.line}` : '';
    throw new DeskError(`front matter${line}: expected ${format}, found: ${found}`);
  }
  if (fields === null || fields === undefined) return {};
  if (isRecord(fields)) return fields;
  throw new DeskError('front matter: expected fields such as "title: …", found something else');
};

/** TOML has dates of its own; the other formats have texts. */
const withTexts = (fields: Record<string, unknown>): JsonRecord =>
  Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [
      name,
      value instanceof TomlDate ? value.toISOString() : value,
    ]),
  );
