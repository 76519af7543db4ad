import { describe, expect, it } from 'vitest';
import { addToLog, parseReadingLog } from './reading-log.ts';

const entry = (id: string, block = 1) => ({ id, block, isDone: false });
const ended = (id: string, block: number) => ({ id, block, isDone: true });

describe('the reading log', () => {
  it('has each article once, the latest last, and forgets no end', () => {
    const log = addToLog(addToLog([ended('a', 9)], entry('b', 2)), entry('a', 3));
    expect(log).toEqual([entry('b', 2), ended('a', 3)]);
  });

  it('has a bound', () => {
    const log = Array.from({ length: 600 }, (_, at) => entry(`x${at}`));
    expect(addToLog(log, entry('new'))).toHaveLength(500);
    expect(parseReadingLog(JSON.stringify(log))[0]).toEqual(entry('x100'));
  });

  it.each([null, '', '{', '{}', '[1, null, {"id":1}]', '[{"id":"a","block":"x","isDone":true}]'])(
    'made of %s is empty',
    (text) => expect(parseReadingLog(text)).toEqual([]),
  );
});
