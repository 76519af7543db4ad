import { describe, expect, it } from 'vitest';
import { sheetFaults } from './sheet-faults.ts';

describe('a built sheet', () => {
  it.each([
    ['a query turned round', '@media not (min-width:40rem){a{color:red}}', '@media not'],
    ['a range', '@media (width<40rem){a{color:red}}', '@media (width<40rem)'],
    ['a query of two', '@media (min-width:1px) or (hover:hover){a{color:red}}', '@media'],
    ['a parent by its child', 'body:has(.a){color:red}', ':has in'],
    ['a selector that takes another with it', 'mark,::highlight(a){color:red}', '::highlight in'],
    ['a rule inside a rule', 'a{& b{color:red}}', '& in'],
    ['a mixed colour', 'a{color:color-mix(in srgb,red,blue)}', 'color-mix() in color'],
    [
      'a mixed colour in a variable',
      ':root{--a:color-mix(in srgb,red,blue)}',
      'color-mix() in --a',
    ],
    [
      'a mixed colour of a variable behind another',
      'a{color:red;color:color-mix(in srgb,var(--a),blue)}',
      'color-mix() in color',
    ],
    ['two colours by scheme', 'a{color:light-dark(red,blue)}', 'light-dark() in color'],
    [
      'a line in one',
      'a{text-decoration:underline dotted red}',
      'text-decoration: underline dotted',
    ],
    [
      'a line and a variable colour in one',
      'a{text-decoration:underline var(--ink)}',
      'text-decoration: underline var(--ink)',
    ],
    ['a thick line in one', 'a{text-decoration:underline 2px}', 'text-decoration: underline 2px'],
    ['a turn by itself', 'a{rotate:45deg}', 'rotate is lacked'],
    ['a height that moves', 'a{height:100dvh}', 'dvh in'],
    ['a scope', '@scope (a){b{color:red}}', '@scope'],
    ['a start', '@starting-style{a{color:red}}', '@starting-style'],
  ])('may not have %s: %s', (_what, css, fault) => {
    expect(sheetFaults(css).join('\n')).toContain(fault);
  });

  it.each([
    ['a query as old as phones', '@media (max-width:39.98rem) and (hover:hover){a{color:red}}'],
    ['a query of print', '@media not all and (min-width:40rem){a{color:red}}'],
    ['layers', '@layer a{b{color:red}}'],
    [
      'a mixed colour where it is known',
      '@supports (color:color-mix(in srgb,red,red)){a{color:color-mix(in srgb,red,blue)}}',
    ],
    ['a height that moves behind one that does not', 'a{height:100vh;height:100dvh}'],
    ['a prefix before its like', 'a{-webkit-user-select:none;user-select:none}'],
    [
      'a line in many',
      'a{text-decoration:underline;text-decoration-style:dotted;text-decoration-thickness:1px}',
    ],
    ['a finish', 'h1{text-wrap:balance}::highlight(a){color:red}'],
    ['a name that only looks so', 'a{grid-area:has;font-family:"dvh"}'],
  ])('may have %s: %s', (_what, css) => {
    expect(sheetFaults(css)).toEqual([]);
  });
});
