import { memberName, nameOf, namesTested, textOf, walk, type Node } from './syntax-tree.ts';

/** What a script uses of its environment. */
export type ScriptUse = {
  /** Members, with their owner where that is a plain name. */
  members: { name: string; owner: string | undefined }[];
  /** Names that the script uses and declares nowhere. */
  globals: ReadonlySet<string>;
  /** Names that it gives to members of its own objects. */
  own: ReadonlySet<string>;
  /** What it tests for before it uses it: `'x' in y`, `typeof x`, `y.x?.()`, `if (y.x)`, `Reflect.get(y, 'x')`. */
  asked: ReadonlySet<string>;
  patterns: { pattern: string; flags: string }[];
};

/** Where names are declared, by the kind of node. */
const DECLARING: Record<string, string> = {
  VariableDeclarator: 'id',
  FunctionDeclaration: 'id',
  FunctionExpression: 'id',
  ClassDeclaration: 'id',
  ClassExpression: 'id',
  CatchClause: 'param',
  ImportSpecifier: 'local',
  ImportDefaultSpecifier: 'local',
  ImportNamespaceSpecifier: 'local',
};

/** Nodes that give names to members: an object literal, and a class. */
const OWNING = new Set(['ObjectExpression', 'ClassBody']);

/** Reads what a script uses. All its scopes are treated as one, which suits a bundle, whose names are distinct. */
export const readUse = (program: unknown): ScriptUse => {
  const members: ScriptUse['members'] = [];
  const patterns: ScriptUse['patterns'] = [];
  const names = new Set<string>();
  const declared = new Set<string>();
  const own = new Set<string>();
  const asked = new Set<string>();
  const declare = (pattern: unknown) =>
    walk(pattern, (node) => node.type === 'Identifier' && declared.add(String(node.name)));
  // The key of an object is not a use of a name.
  const keys = new Set<unknown>();
  const note = (node: Node) => {
    const { type, optional, callee, computed } = node;
    if (computed !== true) keys.add(node.key).add(node.property);
    if (type === 'Identifier' && !keys.has(node)) names.add(String(node.name));
    const member = memberName(node);
    if (member !== undefined) members.push({ name: member, owner: nameOf(node.object) });
    if (type === 'AssignmentExpression') own.add(memberName(node.left) ?? '');
    if (OWNING.has(type))
      for (const each of [node.properties ?? node.body].flat())
        own.add(nameOf((each as Node).key) ?? '');
    const place = DECLARING[type];
    if (place !== undefined) declare(node[place]);
    for (const param of Array.isArray(node.params) ? node.params : []) declare(param);
    const isTest = type === 'IfStatement' || type === 'ConditionalExpression';
    if (isTest) namesTested(node.test).forEach((name) => asked.add(name));
    if (type === 'LogicalExpression') namesTested(node.left).forEach((name) => asked.add(name));
    const isAsking =
      (type === 'UnaryExpression' && node.operator === 'typeof') || node.operator === 'in';
    if (isAsking) namesTested(node).forEach((name) => asked.add(name));
    if (type === 'CallExpression' && optional === true) asked.add(memberName(callee) ?? '');
    if (memberName(callee) === 'get') asked.add(textOf((node.arguments as unknown[])[1]) ?? '');
    const regex = node.regex as { pattern: string; flags: string } | undefined;
    if (type === 'Literal' && regex) patterns.push(regex);
    const isCall = type === 'NewExpression' || type === 'CallExpression';
    if (isCall && nameOf(callee) === 'RegExp') {
      const [pattern, flags] = (node.arguments as unknown[]).map(textOf);
      if (pattern !== undefined) patterns.push({ pattern, flags: flags ?? '' });
    }
  };
  walk(program, note);
  const globals = new Set([...names].filter((name) => !declared.has(name)));
  return { members, globals, own, asked, patterns };
};
