import { findNodeAtLocation, parseTree, type Node } from 'jsonc-parser';
import type { FieldPath } from './finding.ts';

/** Finds the line of a field in the text of a JSON file, counted from 1. What is missing is where its nearest holder begins. */
export const createLocator = (text: string): ((path: FieldPath) => number) => {
  const root = parseTree(text);
  return (path) => {
    for (let length = path.length; root && length > 0; length -= 1) {
      const node = findNodeAtLocation(root, path.slice(0, length));
      if (node) return lineAt(text, node);
    }
    return 1;
  };
};

const lineAt = (text: string, { offset }: Node): number => text.slice(0, offset).split('\n').length;

/** `body[2].text`, as problems of content write it, as steps. */
export const parseField = (field: string): FieldPath =>
  [...field.matchAll(/\[(\d+)\]|([^.[\]]+)/g)].map(([, index, name]) =>
    index === undefined ? (name ?? '') : Number(index),
  );

/** Steps as problems of content write them. */
export const formatField = (path: FieldPath): string =>
  path
    .map((step, at) => (typeof step === 'number' ? `[${step}]` : `${at > 0 ? '.' : ''}${step}`))
    .join('');
