/** A node of the tree that a parser makes of a script. */
export type Node = { type: string; [field: string]: unknown };

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof Reflect.get(value, 'type') === 'string';

/** Visits a node and all that is in it. */
export const walk = (node: unknown, visit: (node: Node) => void): void => {
  if (!isNode(node)) return;
  visit(node);
  for (const value of Object.values(node))
    if (Array.isArray(value)) for (const each of value) walk(each, visit);
    else walk(value, visit);
};

/** The name that a node is, if it is a plain name. */
export const nameOf = (node: unknown): string | undefined =>
  isNode(node) && node.type === 'Identifier' ? String(node.name) : undefined;

/** The text that a node is, if it is a literal. */
export const textOf = (node: unknown): string | undefined => {
  if (!isNode(node)) return undefined;
  if (node.type === 'Literal' && typeof node.value === 'string') return node.value;
  const [only] = node.type === 'TemplateLiteral' ? (node.quasis as Node[]) : [];
  if (!only || (node.expressions as Node[]).length > 0) return undefined;
  return (only.value as { cooked: string }).cooked;
};

/** What a member is called: `x.name`, `x['name']`. */
export const memberName = (node: unknown): string | undefined => {
  if (!isNode(node) || node.type !== 'MemberExpression') return undefined;
  return node.computed === true ? textOf(node.property) : nameOf(node.property);
};

/** The names that a condition tests, so that what follows knows they may be absent. */
export const namesTested = (node: unknown): string[] => {
  if (!isNode(node)) return [];
  switch (node.type) {
    case 'UnaryExpression':
      return namesTested(node.argument);
    case 'LogicalExpression':
      return [...namesTested(node.left), ...namesTested(node.right)];
    case 'BinaryExpression':
      if (node.operator === 'in') return [textOf(node.left) ?? ''];
      return [...namesTested(node.left), ...namesTested(node.right)];
    case 'ChainExpression':
      return namesTested(node.expression);
    default:
      return [nameOf(node) ?? memberName(node) ?? ''];
  }
};
