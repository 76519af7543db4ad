import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

type Headers = Record<string, string>;
type Rule = { pattern: RegExp; headers: Headers };

/** `/assets/*` as a pattern, and `/partners/:code/feed.xml`, whose placeholder is one folder. */
function patternOf(path: string): RegExp {
  const escaped = path.replace(/[.+?^${}()|[\]\\]/g, String.raw`\$&`);
  const folders = escaped.replaceAll(/:[a-z]+/g, '[^/]+');
  return new RegExp(`^${folders.replaceAll('*', '.*')}$`);
}

/** Reads the `_headers` format of static hosts: a path on a line of its own, then indented `Name: value` lines. */
function parseHeadersFile(text: string): Rule[] {
  const rules: Rule[] = [];
  for (const line of text.split(/\r?\n/)) {
    if (line.trim() === '' || line.trimStart().startsWith('#')) continue;
    if (!/^\s/.test(line)) {
      rules.push({ pattern: patternOf(line.trim()), headers: {} });
      continue;
    }
    const [name, value] = line.split(/:(.*)/s);
    const rule = rules.at(-1);
    if (rule && name && value) rule.headers[name.trim().toLowerCase()] = value.trim();
  }
  return rules;
}

/**
 * The headers that `_headers` in `dir` gives to a path; none without such a file. It is read for
 * each answer, because a build may have replaced it.
 */
export async function headersFor(dir: string, path: string): Promise<Headers> {
  const text = await readFile(join(dir, '_headers'), 'utf8').catch(() => '');
  const matching = parseHeadersFile(text).filter((rule) => rule.pattern.test(path));
  return Object.fromEntries(matching.flatMap((rule) => Object.entries(rule.headers)));
}
