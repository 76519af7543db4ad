import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { findPlacesProblems } from '../../src/core/content-files/find-places-problems.ts';
import { placesSchema } from '../../src/core/newsroom/places.schema.ts';
import { findSiteProblems } from '../../src/core/content-files/find-site-problems.ts';
import { createProjects, FLAGS } from '../../tools/testing/test-init.ts';
import { readFeedList } from '../import/feed-list.ts';

const { project, init, read, filesNow } = createProjects();

describe('desk init', () => {
  it('writes what a site begins with, from options alone', async () => {
    const { code, printed } = await init(FLAGS);
    expect(code).toBe(0);
    const { files, next } = JSON.parse(printed) as { files: string[]; next: string[] };
    expect(files.slice(0, 4)).toEqual([
      'newsroom/site.json',
      'newsroom/places.json',
      'newsroom/feeds.json',
      '.github/workflows/publish.yml',
    ]);
    expect((await filesNow()).sort()).toEqual(files.toSorted());
    expect(next).toHaveLength(3);
    const site = JSON.parse(await read('newsroom/site.json')) as object;
    expect(site).toMatchObject({
      name: { ar: 'أخبار مخترعة', en: 'Invented' },
      languages: ['ar', 'en'],
    });
    const contentDir = path.join(project.dir, 'newsroom');
    expect(await findSiteProblems(contentDir)).toEqual([]);
    expect((await readFeedList(contentDir)).map(({ name }) => name)).toEqual([
      'https://feed.example/rss',
    ]);
  });

  it('writes the usual places, or those that are named, as a build takes them', async () => {
    await init(FLAGS);
    const contentDir = path.join(project.dir, 'newsroom');
    const codesIn = async () =>
      placesSchema
        .parse(JSON.parse(await read('newsroom/places.json')))
        .countries.map(({ code }) => code);
    expect(await codesIn()).toEqual(['KZ', 'KG', 'TJ', 'TM', 'UZ']);
    expect(await findPlacesProblems(contentDir)).toEqual([]);
    await rm(contentDir, { recursive: true });
    await rm(path.join(project.dir, '.github'), { recursive: true });

    const region = ['--region-ar', 'الساحل', '--region-en', 'The Sahel'];
    const { printed } = await init([...FLAGS, '--places', 'td ne', ...region]);
    expect(JSON.parse(await read('newsroom/places.json'))).toEqual({
      $schema: './places.schema.json',
      region: { name: { ar: 'الساحل', en: 'The Sahel' } },
      countries: [
        { code: 'TD', name: { ar: 'تشاد', en: 'Chad' } },
        { code: 'NE', name: { ar: 'النيجر', en: 'Niger' } },
      ],
    });
    expect(await findPlacesProblems(contentDir)).toEqual([]);
    expect(printed).toContain('npm run map');
    const schema = await read('newsroom/articles/article.schema.json');
    expect(schema.replaceAll(/\s/g, '')).toContain('"enum":["TD","NE"]');
    expect(schema).not.toContain('"KZ"');
  });

  it('fills in the workflow', async () => {
    await init(FLAGS);
    const text = await read('.github/workflows/publish.yml');
    const { env, jobs } = parse(text) as {
      env: object;
      jobs: { publish: { steps: { name?: string; run?: string; env?: object; if?: string }[] } };
    };
    const stepOf = (name: string) => jobs.publish.steps.find((step) => step.name === name);
    expect(env).toEqual({ CONTENT_DIR: 'newsroom' });
    expect(stepOf('Build')?.env).toEqual({ SITE_URL: 'https://news.example', BASE_PATH: '/asia/' });
    expect(stepOf('Import the feeds')?.if).toContain("hashFiles('newsroom/feeds.json')");
    expect(stepOf('Import the feeds')?.run).toContain('git add newsroom\n');
    expect(stepOf('Test')?.env).toEqual({ CONTENT_DIR: 'content' });
    expect(text).not.toContain('copy to');
  });

  it('asks for what no option says, again where an answer is wrong, and says what comes next', async () => {
    const { code, printed, errors } = await init(
      [],
      [
        'en',
        'ar',
        '',
        'أخبار مخترعة',
        '',
        'KZ',
        '',
        'news',
        '',
        'feed.example',
        'https://feed.example/rss',
        '.',
      ],
    );
    expect(code).toBe(0);
    expect(errors).toContain('expected "ar" or "fa", the language of the articles');
    expect(errors).toContain('expected a text with at least one letter, found ""');
    expect(errors).toContain('expected an address such as https://news.example/');
    expect(errors).toContain('expected two to eight codes of countries (ISO 3166-1)');
    expect(errors).toContain('with http:// or https://, found "feed.example"');
    expect(printed).toMatch(/1\. CONTENT_DIR=newsroom npm run desk -- import --feeds/);
    expect(printed).toMatch(/2\. CONTENT_DIR=newsroom npm start[^]*3\. git add/);
    const site = JSON.parse(await read('newsroom/site.json')) as object;
    expect(site).toMatchObject({ name: { ar: 'أخبار مخترعة' }, languages: ['ar'] });
    expect(await read('.github/workflows/publish.yml')).toContain('steps.pages.outputs.origin');
  });

  it.each([
    'newsroom/site.json',
    'newsroom/places.json',
    'newsroom/feeds.json',
    '.github/workflows/publish.yml',
  ])('overwrites nothing: %s', async (file) => {
    const whole = path.join(project.dir, file);
    await mkdir(path.dirname(whole), { recursive: true });
    await writeFile(whole, 'mine');
    const { code, errors } = await init(FLAGS);
    expect([code, errors]).toEqual([1, expect.stringContaining(`${file} is there already`)]);
    expect(await filesNow()).toEqual([file]);
    expect(await read(file)).toBe('mine');
  });

  it.each<[string, string[], string]>([
    ['no name', ['--json'], '--name-ar: expected a name, found none'],
    ['a name of another language', [...FLAGS, '--languages', 'ar ru'], '--name-ru: expected'],
    [
      'what would be filled in',
      [...FLAGS, '--name-ar', 'أ {{ب}}'],
      '--name-ar: expected text without',
    ],
    ['HTML in a name', [...FLAGS, '--name-ar', '<b>أ</b>'], '--name-ar: expected plain text'],
    [
      'a language that is unknown',
      [...FLAGS, '--languages', 'ar xx'],
      '--languages: expected "ar"',
    ],
    ['a place that is none', [...FLAGS, '--places', 'TD ZX'], '--places: expected two to eight'],
    ['places without a region', [...FLAGS, '--places', 'TD NE'], '--region-ar: expected a name'],
    ['an address that is none', [...FLAGS, '--address', 'news'], '--address: expected an address'],
    ['a feed that is none', [...FLAGS, '--feed', 'feed'], '--feed: expected addresses of feeds'],
  ])('with %s writes nothing', async (_what, words, message) => {
    const { code, errors } = await init(words);
    expect([code, errors]).toEqual([1, expect.stringContaining(message)]);
    expect(await filesNow()).toEqual([]);
  });

  it('leaves nothing behind when a file cannot be written', async () => {
    // A file where the workflow's folder would be.
    await writeFile(path.join(project.dir, '.github'), '');
    const { code } = await init(FLAGS);
    expect(code).toBe(1);
    expect(await filesNow()).toEqual(['.github']);
  });
});
