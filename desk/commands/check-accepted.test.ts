import { describe, expect, it } from 'vitest';
import { change, ID, run } from '../../tools/testing/test-check.ts';

describe('a finding that is accepted in the file', () => {
  const accepted = [{ rule: 'latin-punctuation', words: 'الوفد, ثم' }];

  it('is not reported, not mended, and shown to machines', async () => {
    const contentDir = await change({ title: 'عاد الوفد, ثم قال كلمة', accepted });
    const { code, text } = await run(contentDir, '--fix', '--json', ID);
    expect(code).toBe(0);
    expect(JSON.parse(text)).toMatchObject({
      problems: [],
      findings: [],
      fixed: [],
      accepted: [{ rule: 'latin-punctuation', field: 'title', line: 4 }],
    });
    expect((await run(contentDir, ID)).text).toContain('1 more are accepted');
  });

  it('does not hide another that is like it', async () => {
    const body = ['عاد الوفد, ثم قال', 'عاد الوفد, ثم مضى'];
    const contentDir = await change({
      accepted,
      editorNotes: undefined,
      body: body.map((text) => ({ type: 'paragraph', text })),
    });
    const { code, text } = await run(contentDir, '--json', ID);
    expect(code).toBe(1);
    expect(JSON.parse(text)).toMatchObject({
      findings: [{ field: 'body[1].text' }],
      accepted: [{ field: 'body[0].text' }],
    });
  });

  it('may be one without words, such as a source that nobody knows', async () => {
    const contentDir = await change({ source: null, accepted: [{ rule: 'no-source' }] });
    expect(JSON.parse((await run(contentDir, '--json', ID)).text)).toMatchObject({
      findings: [],
      accepted: [{ rule: 'no-source' }],
    });
  });

  it('is told of when nothing is found any more that it fits, and fails no run', async () => {
    const contentDir = await change({
      title: 'عاد الوفد, ثم قال كلمة',
      accepted: [
        ...accepted,
        { rule: 'latin-punctuation', words: 'الوفد, ثم' },
        { rule: 'no-source' },
        { rule: 'tatweel', words: 'عاد الوفد' },
      ],
    });
    const { code, text } = await run(contentDir, '--strict', '--json', ID);
    expect(code).toBe(0);
    expect(JSON.parse(text)).toMatchObject({
      findings: [],
      accepted: [{ rule: 'latin-punctuation' }],
      unused: [
        { rule: 'latin-punctuation', words: 'الوفد, ثم', field: 'accepted[1]' },
        { rule: 'no-source', field: 'accepted[2]' },
        { rule: 'tatweel', field: 'accepted[3]' },
      ],
    });
    const said = (await run(contentDir, ID)).text;
    expect(said).toMatch(
      /\.json:\d+ {2}accepted\[2\]\n {2}no-source: accepted, but nothing like it is found any more/,
    );
    expect((await run(contentDir, '--lang', 'ar', ID)).text).toContain('احذف هذا المدخل');
  });

  it('is not told of while it fits', async () => {
    const contentDir = await change({ title: 'عاد الوفد, ثم قال كلمة', accepted });
    expect(JSON.parse((await run(contentDir, '--json', ID)).text)).toMatchObject({ unused: [] });
  });

  it('names a rule that there is', async () => {
    const contentDir = await change({ accepted: [{ rule: 'no-such-rule' }] });
    expect((await run(contentDir, ID)).text).toContain('accepted[0].rule');
  });
});

describe('dates', () => {
  it.each([
    ['date-in-future', { updatedAt: '2026-01-03' }],
    ['date-in-future', { updatedAt: '9999-12-31T18:59:59Z' }],
    ['date-in-future', { corrections: [{ date: '2027-01-01', text: 'تصحيح' }] }],
    ['date-too-early', { updatedAt: '1444-02-16' }],
  ])('%s: %j', async (rule, changes) => {
    const { text, code } = await run(await change(changes), '--json', ID);
    expect(code).toBe(0);
    expect(JSON.parse(text)).toMatchObject({ findings: [{ rule, isCertain: false, cure: null }] });
  });
});
