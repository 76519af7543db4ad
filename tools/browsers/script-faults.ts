import { parseAst, transformWithOxc } from 'vite';
import { bundleTargets } from '../../pipeline/bundle/browsers.ts';
import { comesWith, isNoMember } from './known-names.ts';
import { patternFaults } from './pattern-faults.ts';
import { readUse, type ScriptUse } from './script-use.ts';
import { globalLackedBy, isOfLanguage, memberLackedBy } from './support.ts';

/**
 * What the oldest browsers cannot parse or lack in a site's scripts, file by file. A syntax fault
 * is whatever the bundler's own transformer would still change for these browsers. Two uses of a
 * name that a browser lacks are no fault: where the script tests for the name first, and where
 * scripts give members of their own this name and the language has none of it.
 * @param scripts code by file
 */
export const scriptFaults = async (scripts: ReadonlyMap<string, string>): Promise<string[]> => {
  const uses = [...scripts].map(([file, code]) => ({ file, code, use: readUse(parseAst(code)) }));
  const own = new Set(
    uses.flatMap(({ use }) => [...use.own]).filter((name) => !isOfLanguage(name)),
  );
  const faults: string[] = [];
  for (const { file, code, use } of uses) {
    const of = use.patterns.flatMap(({ pattern, flags }) => patternFaults(pattern, flags));
    if (of.length === 0) of.push(...(await syntaxFaults(code)));
    of.push(...lacking(file, use, own));
    faults.push(...[...new Set(of)].sort().map((fault) => `${file}: ${fault}`));
  }
  return faults;
};

const lacking = (
  file: string,
  { members, globals, asked }: ScriptUse,
  own: ReadonlySet<string>,
): string[] => {
  const isAsked = (name: string) => asked.has(name) || asked.has(comesWith(name));
  const ofGlobals = [...globals]
    .filter((name) => !isAsked(name))
    .map((name) => [name, globalLackedBy(name)] as const);
  const ofMembers = members
    // When something may be absent as a whole, so may each of its members.
    .filter(({ owner }) => owner === undefined || !(globals.has(owner) && isAsked(owner)))
    .filter(({ name }) => !isAsked(name) && !own.has(name) && !isNoMember(file, name))
    .map(({ name, owner }) => [`.${name}`, memberLackedBy(name, owner)] as const);
  return [...ofGlobals, ...ofMembers]
    .filter(([, by]) => by.length > 0)
    .map(([what, by]) => `${what} is lacked by ${by.join(', ')}`);
};

const syntaxFaults = async (code: string): Promise<string[]> => {
  const [written, needed] = await Promise.all(
    ['esnext', bundleTargets()].map(async (target) =>
      (await transformWithOxc(code, 'built.js', { target })).code.split('\n'),
    ),
  );
  const at = (written ?? []).findIndex((line, number) => line !== needed?.[number]);
  return at === -1 ? [] : [`syntax: ${written?.[at]?.trim().slice(0, 100)}`];
};
