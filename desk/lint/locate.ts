import { findNodeAtLocation, parseTree, type Node } from 'jsonc-parser';
import type { FieldPath } from '../../src/core/news/blocks.ts';

/**
 * Finds the line of a field in the text of a JSON file, counted from 1. A missing field is placed
 * where its nearest holder begins.
 */
export const createLocator = (text: string): ((path: FieldPath) => number) => {
  const root = parseTree(text);
  const lineOf = (path: FieldPath): number => {
    const node = root && path.length > 0 ? findNodeAtLocation(root, [...path]) : root;
    if (node) return lineAt(text, node);
    return path.length > 0 ? lineOf(path.slice(0, -1)) : 1;
  };
  return lineOf;
};

const lineAt = (text: string, { offset }: Node): number => text.slice(0, offset).split('\n').length;

/** `body[2].text`, as problems of content write it, key by key. */
export const parseField = (field: string): FieldPath =>
  [...field.matchAll(/\[(\d+)\]|([^.[\]]+)/g)].map(([, index, name]) =>
    index === undefined ? (name ?? '') : Number(index),
  );

/** A path as problems of content write it. */
export const formatField = (path: FieldPath): string =>
  path
    .map((key, at) => (typeof key === 'number' ? `[${key}]` : `${at > 0 ? '.' : ''}${key}`))
    .join('');
