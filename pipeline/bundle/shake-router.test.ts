import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { withoutEffects } from './shake-router.ts';

const LIBRARY = path.resolve('node_modules/react-router/dist/production/lib');

describe('the router', () => {
  test('has calls that make contexts and components marked as pure, and no names for tools', () => {
    expect(
      withoutEffects(
        [
          'const A = React$1.createContext(null);',
          'A.displayName = "A";',
          'const B = React$1.forwardRef(function B() {',
          '\tReact$1.createContext(null);',
          '});',
        ].join('\n'),
      ),
    ).toBe(
      [
        'const A = /* @__PURE__ */ React$1.createContext(null);',
        '',
        'const B = /* @__PURE__ */ React$1.forwardRef(function B() {',
        '\tReact$1.createContext(null);',
        '});',
      ].join('\n'),
    );
  });

  test.each(['context.js', 'dom/lib.js'])('is still written so: %s', (name) => {
    const mended = withoutEffects(readFileSync(path.join(LIBRARY, name), 'utf8'));
    expect(mended).toMatch(/@__PURE__ \*\/ React\$1\.(?:createContext|forwardRef)\(/);
    expect(mended).not.toMatch(/^\w+\.displayName = /m);
  });

  test('is asked for a step in one way, and warns nobody that there is none', () => {
    const hooks = readFileSync(path.join(LIBRARY, 'hooks.js'), 'utf8');
    expect(hooks).toContain('useNavigateStable()');
    const mended = withoutEffects(hooks);
    expect(mended).not.toMatch(/invariant\(!?useInRouterContext|: useNavigateUnstable/);
    expect(mended.match(/useNavigateStable\(\)/g)).toHaveLength(1);
  });

  test('has no private field', () => {
    const utils = readFileSync(path.join(LIBRARY, 'router/utils.js'), 'utf8');
    expect(utils).toContain('this.#map.');
    const mended = withoutEffects(utils);
    expect(mended).toContain('this._map.');
    expect(mended.replaceAll(/^\s*\*.*$/gm, '')).not.toMatch(/[.\s]#[a-z]/i);
  });
});
