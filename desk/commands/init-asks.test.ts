import { describe, expect, it } from 'vitest';
import { createProjects, FLAGS } from '../../tools/testing/test-init.ts';

const { init, read, filesNow } = createProjects();

describe('desk init, asking', () => {
  it('asks what languages change of the region in "news of …"', async () => {
    const answers = ['ar ru en', 'أخبار', 'Новости', 'News', '', '', '', 'TD NE'];
    const region = ['الساحل', 'Сахель', 'The Sahel', 'the Sahel', 'Сахеля'];
    const { code, errors } = await init([], [...answers, ...region, '', '.']);
    expect([code, errors]).toEqual([0, expect.stringContaining('in Russian, in the genitive')]);
    expect(JSON.parse(await read('newsroom/places.json'))).toMatchObject({
      region: { of: { en: 'the Sahel', ru: 'Сахеля' } },
    });
  });

  it('takes it as an option, too', async () => {
    const words = ['--languages', 'ar ru', '--name-ru', 'Новости', '--places', 'TD NE'];
    const region = ['--region-ar', 'الساحل', '--region-ru', 'Сахель', '--region-of-ru', 'Сахеля'];
    await init([...FLAGS, ...words, ...region]);
    expect(JSON.parse(await read('newsroom/places.json'))).toMatchObject({
      region: { of: { ru: 'Сахеля' } },
    });
  });

  it.each([[['ar']], [['ar', 'أخبار', '']]])(
    'writes nothing where the answers end early: %j',
    async (lines) => {
      const { code, errors } = await init([], lines);
      expect([code, errors]).toEqual([1, expect.stringContaining('Nothing was written.')]);
      expect(await filesNow()).toEqual([]);
    },
  );

  it('takes the end of the answers for that of the feeds, which are asked for last', async () => {
    const { code } = await init([], ['ar', 'أخبار', '', '', 'https://news.example/']);
    expect(code).toBe(0);
  });

  it.each(['../elsewhere', 'my news', 'أخبار', '.', 'a/../..'])(
    'refuses a folder that no workflow could name: %s',
    async (folder) => {
      const { code, errors } = await init(FLAGS, [], folder);
      expect([code, errors]).toEqual([
        1,
        expect.stringContaining('CONTENT_DIR: expected a folder inside of the project'),
      ]);
      expect(await filesNow()).toEqual([]);
    },
  );
});
