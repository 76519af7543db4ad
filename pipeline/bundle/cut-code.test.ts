import { expect, test } from 'vitest';
import { cutCode, functionNamed, methodNamed } from './cut-code.ts';

const CODE = `function keep() {
  return drop();
}
function drop(what) {
  if (what) {
  }
}
class A {
  one() {
    return 1;
  }
  oneMore() {}
}
`;

test('a function and a method go whole, and nothing beside them', () => {
  const cut = cutCode(CODE, [
    { what: functionNamed('drop'), instead: 'function drop() {}' },
    { what: methodNamed('one', '  ') },
  ]);
  expect(cut).toBe(`function keep() {
  return drop();
}
function drop() {}
class A {
  oneMore() {}
}
`);
});

test('what a library no longer has is told', () => {
  expect(() => cutCode(CODE, [{ what: functionNamed('gone') }])).toThrow(
    'A library is written in another way: it has no /^function gone',
  );
});
