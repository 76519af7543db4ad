import { Command, InvalidArgumentError, Option } from 'commander';
import { isPlace, PLACES, toFilter, type Place } from '../../src/core/news/country.ts';
import { isCalendarDay } from '../../src/core/news/calendar-day.ts';
import { DeskError, type Desk } from '../desk.ts';
import {
  isChosen,
  MISSING,
  readEntries,
  STATES,
  type Choice,
  type Entry,
} from '../list/entries.ts';

type Options = Omit<Choice, 'places'> & { country?: Place[]; json?: boolean };

/** `desk list`: lists articles. */
export const listCommand = (desk: Desk): Command =>
  new Command('list')
    .description('Lists articles, newest first: date, places, state, id, headline.')
    .option('--country <codes>', `of any of these: ${PLACES.join(', ')}`, parsePlaces)
    .option('--source <name>', "with this in the source's name")
    .option('--from <day>', 'of this day or later, such as 2022-09-12', parseDay)
    .option('--to <day>', 'of this day or earlier', parseDay)
    .addOption(new Option('--state <state>', 'in this state').choices(STATES))
    .addOption(new Option('--missing <what>', 'that lack something').choices(MISSING))
    .option('--json', 'one JSON object a line, for machines')
    .action(async ({ json, country, ...rest }: Options) => {
      const { entries, problems } = await readEntries(desk.contentDir);
      const choice = { ...rest, ...(country && { places: country }) };
      const chosen = entries.filter((entry) => isChosen(entry, choice));
      for (const entry of chosen) desk.print(json ? JSON.stringify(entry) : formatEntry(entry));
      if (!json) desk.print(`${chosen.length} of ${entries.length} articles`);
      if (problems !== '') throw new DeskError(problems);
    });

const formatEntry = ({ date, places, state, id, title }: Entry): string =>
  [
    (date?.slice(0, 10) ?? '').padEnd(10),
    places.join(' ').padEnd(8),
    state.padEnd(9),
    id.padEnd(44),
    title,
  ].join('  ');

const parsePlaces = (text: string): readonly Place[] => {
  const codes = text
    .toLowerCase()
    .split(/[\s,-]+/)
    .filter(Boolean);
  const wrong = codes.find((code) => !isPlace(code));
  if (wrong !== undefined || codes.length === 0)
    throw new InvalidArgumentError(`Expected some of ${PLACES.join(', ')}.`);
  return toFilter(codes.filter(isPlace));
};

const parseDay = (text: string): string => {
  if (isCalendarDay(text)) return text;
  throw new InvalidArgumentError('Expected a day of the calendar, such as 2022-09-12.');
};
