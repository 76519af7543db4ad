import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { startStaticServer } from '../../tools/static-server.ts';
import { drawPicture } from '../../tools/testing/draw-picture.ts';
import { INVENTED_ADDRESS, inventBuiltSite } from '../../tools/testing/invent-built-site.ts';
import { ANSWERS, plantedFaults, type Fault } from '../../tools/testing/planted-faults.ts';
import { writeFolder, type FileContent } from '../../tools/testing/test-content.ts';
import { createTestDesk } from '../../tools/testing/test-desk.ts';
import { RULES, type Rule } from '../doctor/finding.ts';
import { runDesk } from '../program.ts';

let whole: Record<string, FileContent>;
beforeAll(async () => {
  whole = await inventBuiltSite();
});

const EVERYTHING = ['--url', INVENTED_ADDRESS, '--feeds', '--links'];

const write = async (...changes: Record<string, FileContent | null>[]) => {
  const files = Object.entries(Object.assign({}, whole, ...changes) as typeof whole);
  const folder = await writeFolder(
    Object.fromEntries(files.filter(([, content]) => content !== null)),
  );
  onTestFinished(folder.remove);
  return folder.dir;
};

const examine = async (
  { files = {}, served = {}, answers = {} }: Fault = {},
  options: readonly string[] = EVERYTHING,
) => {
  const dir = await write(files);
  const live = Object.keys(served).length > 0 ? await write(files, served) : dir;
  const host = await startStaticServer({ dir: `${live}/dist`, compress: true });
  onTestFinished(host.close);
  const asked: string[] = [];
  const desk = createTestDesk({
    contentDir: `${dir}/content`,
    fetch: async (address, init) => {
      const url = address instanceof Request ? address.url : address.toString();
      const question = `${init?.method ?? 'GET'} ${url}`;
      asked.push(question);
      const answer = { ...ANSWERS, ...answers }[init?.method ? question : url];
      if (answer instanceof Error) throw answer;
      if (answer)
        return new Response(answer[1] || null, { status: answer[0], headers: answer[2] ?? {} });
      const response = await fetch(url.replace(INVENTED_ADDRESS, host.url), init);
      const location = response.headers.get('location');
      return location?.startsWith(host.url)
        ? Response.redirect(location.replace(host.url, INVENTED_ADDRESS), response.status)
        : response;
    },
  });
  const run = async (...more: string[]) => {
    const code = await runDesk(['doctor', '--dist', `${dir}/dist`, ...options, ...more], desk);
    return { code, printed: desk.printed.splice(0).join('\n'), errors: desk.errors.join('\n') };
  };
  return { run, asked };
};

describe('desk doctor', () => {
  it('finds nothing where all is right, and says what it looked at', async () => {
    const { run, asked } = await examine();
    expect(await run()).toEqual({
      code: 0,
      printed:
        'nothing found; looked at: content, the built site, the live site, the feeds it follows, 2 links',
      errors: '',
    });
    expect(asked.filter((each) => /agency|other/.test(each))).toEqual([
      'HEAD https://agency.example/one',
      'HEAD https://other.example/two',
      'GET https://other.example/two',
    ]);
  });

  it.each(Object.keys(RULES) as Rule[])(
    'finds what is planted, and nothing else: %s',
    async (rule) => {
      const fault = await plantedFaults(whole)[rule]();
      const { run } = await examine(fault, fault.options);
      const { code, printed } = await run('--json');
      const { findings } = JSON.parse(printed) as { findings: Record<string, string>[] };
      expect([...new Set(findings.map((each) => each.rule))]).toEqual([rule]);
      expect(code).toBe(RULES[rule] === 'advice' ? 0 : 1);
      expect(findings[0]).toMatchObject({ weight: RULES[rule] });
      expect(findings[0]?.cure).not.toBe('');
    },
  );

  it('asks nobody unless it is told to', async () => {
    const { run, asked } = await examine({}, []);
    expect((await run()).printed).toBe('nothing found; looked at: content, the built site');
    expect(asked).toEqual([]);
  });

  it('tells the heaviest first, each with its cure, in both languages', async () => {
    const { run } = await examine(
      {
        files: {
          'dist/icon-192.png': await drawPicture(64, 64).png().toBuffer(),
          'dist/404.html': null,
        },
      },
      [],
    );
    const { printed } = await run();
    expect(printed).toMatch(
      /^broken: the page for unknown .*\(lost-page-missing\)\n {2}404\.html\n {2}cure: build/,
    );
    expect(printed).toContain('(icon-size)\n  icon-192.png\n    found: 64 × 64\n  cure: draw');
    expect(printed).toMatch(/1 broken, 1 wrong, 0 could be better; looked at: /);
    const arabic = (await run('--lang', 'ar')).printed;
    expect(arabic).toMatch(/^معطَّل: صفحة العناوين المجهولة غير موجودة/);
    expect(arabic).toContain('العلاج: ');
  });

  it('says which type it found, and which it expects', async () => {
    const { run } = await examine(await plantedFaults(whole)['wrong-type']());
    expect((await run()).printed).toContain('found: text/plain → application/manifest+json');
  });

  it('says of a host that fails later only that it does not serve', async () => {
    const files = ['data/manifest.json', 'feed.xml', 'assets/app-12345678.js', 'index.html'];
    const unknown = 'no-such-page-is-known-here/';
    const answers = Object.fromEntries(
      [...files, unknown].map((file): [string, [number, string]] => [
        INVENTED_ADDRESS + file,
        [503, 'busy'],
      ]),
    );
    const { run } = await examine({ answers }, ['--url', INVENTED_ADDRESS]);
    const { findings } = JSON.parse((await run('--json')).printed) as {
      findings: Record<string, string>[];
    };
    expect(findings.map(({ rule, found }) => `${rule} ${found}`)).toEqual([
      ...Array.from({ length: 4 }, () => 'not-served 503'),
      'index-lost 503',
    ]);
  });

  it('says where a front page leads instead of answering', async () => {
    const to = 'https://www.news.example/';
    const { run } = await examine({ answers: { [INVENTED_ADDRESS]: [301, '', { location: to }] } });
    expect((await run()).printed).toContain(`found: 301 ${to}`);
  });

  it('asks a host that has fallen silent no more', async () => {
    const files = ['data/manifest.json', 'index.html', 'app.webmanifest', 'rss.xml'];
    const answers = Object.fromEntries(
      ['sw.js', 'feed.xml', ...files].map((file) => [INVENTED_ADDRESS + file, new Error('')]),
    );
    answers['http://news.example/'] = new Error('');
    const { run, asked } = await examine({ answers }, ['--url', INVENTED_ADDRESS]);
    const { code } = await run();
    expect(code).toBe(1);
    // The front page, and three that nobody answers.
    expect(asked).toHaveLength(4);
  });

  it('limits how many links it asks for', async () => {
    const { run, asked } = await examine({}, ['--links', '--limit', '1']);
    await run();
    expect(asked).toEqual(['HEAD https://agency.example/one']);
  });

  it.each([
    ['--limit', '0'],
    ['--url', 'news.example'],
    ['--lang', 'fr'],
  ])('ends with 2 for %s %s', async (...words) => {
    const { run } = await examine({}, []);
    expect((await run(...words)).code).toBe(2);
  });
});
