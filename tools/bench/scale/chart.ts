import type { SizeFigures } from './report.ts';

const WIDTH = 720;
const HEIGHT = 300;
const EDGE = { left: 64, right: 24, top: 24, bottom: 48 };

type Line = { label: string; colour: string; value: (figures: SizeFigures) => number | null };

const LINES: readonly Line[] = [
  { label: 'first build, s', colour: '#1f3a8a', value: ({ first }) => first.seconds },
  {
    label: 'ten more articles, s',
    colour: '#0f766e',
    value: ({ tenMore }) => tenMore?.seconds ?? null,
  },
  {
    label: 'first visit to the front, kB',
    colour: '#b45309',
    value: ({ visits }) => visits.home?.here.kilobytes ?? null,
  },
];

/** The figures by the number of articles, with both axes logarithmic: a flat line does not grow. */
export const drawChart = (all: readonly SizeFigures[]): string => {
  const sizes = all.map(({ size }) => size);
  const values = LINES.flatMap(({ value }) => all.map(value)).filter((each) => each !== null);
  const [least, most] = [Math.min(...values, 1), Math.max(...values, 10)].map(Math.log10) as [
    number,
    number,
  ];
  const [from, to] = [Math.log10(Math.min(...sizes)), Math.log10(Math.max(...sizes))];
  const x = (size: number) =>
    EDGE.left + ((Math.log10(size) - from) / (to - from || 1)) * (WIDTH - EDGE.left - EDGE.right);
  const y = (value: number) =>
    HEIGHT -
    EDGE.bottom -
    ((Math.log10(value) - least) / (most - least || 1)) * (HEIGHT - EDGE.top - EDGE.bottom);
  const text = (at: [number, number], content: string, anchor = 'middle') =>
    `<text x="${at[0].toFixed(1)}" y="${at[1].toFixed(1)}" text-anchor="${anchor}">${content}</text>`;
  const powers = Array.from({ length: 6 }, (_, at) => 10 ** at).filter(
    (value) => Math.log10(value) >= least && Math.log10(value) <= most,
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="sans-serif" font-size="12" fill="#334155" role="img">`,
    '<title>Builds and first visits by number of articles</title>',
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="#fffdf8"/>`,
    ...powers.map(
      (value) =>
        `<path d="M${EDGE.left} ${y(value).toFixed(1)}H${WIDTH - EDGE.right}" stroke="#e2e8f0"/>${text([EDGE.left - 8, y(value) + 4], String(value), 'end')}`,
    ),
    ...sizes.map((size) => text([x(size), HEIGHT - EDGE.bottom + 20], size.toLocaleString('en'))),
    ...LINES.flatMap(({ label, colour, value }, at) => {
      const points = all.flatMap((figures) => {
        const found = value(figures);
        return found === null ? [] : [`${x(figures.size).toFixed(1)},${y(found).toFixed(1)}`];
      });
      return [
        `<polyline points="${points.join(' ')}" fill="none" stroke="${colour}" stroke-width="2"/>`,
        ...points.map((point) => {
          const [cx = '', cy = ''] = point.split(',');
          return `<circle cx="${cx}" cy="${cy}" r="3" fill="${colour}"/>`;
        }),
        `<g fill="${colour}">${text([EDGE.left + at * 210, HEIGHT - 8], label, 'start')}</g>`,
      ];
    }),
    '</svg>\n',
  ].join('\n');
};
