import { expect, it } from 'vitest';
import { partnerNoteOf } from './partner-note.ts';

it.each([
  ['CN', 'الصين', 'China', 'Китай'],
  ['PS', 'فلسطين', 'Palestine', 'Палестина'],
  ['HK', 'هونغ كونغ', 'Hong Kong', 'Гонконг'],
  ['GB', 'المملكة المتحدة', 'UK', 'Британия'],
])('%s is called as news call it', (iso, ar, en, ru) => {
  expect(partnerNoteOf(iso)).toMatchObject({ code: iso.toLowerCase(), called: { ar, en, ru } });
});
