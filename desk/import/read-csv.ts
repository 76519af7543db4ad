import { CsvError, parse } from 'csv-parse/sync';
import { DeskError } from '../desk.ts';
import { csvDelimiter, fieldOfColumn } from './csv-header.ts';
import type { Found } from './original.ts';
import { readRecord } from './read-record.ts';
import type { SourceDocument } from './source-document.ts';

type Row = { record: string[]; info: { lines: number } };

/** CSV whose first line names the fields, in English or Arabic; each row is a record. */
export const readCsv = ({ name, text }: SourceDocument): Found[] => {
  const [header, ...rows] = parseRows(text);
  if (header === undefined) return [];
  const columns = header.record.map(fieldOfColumn);
  const twice = columns.find((field, at) => field !== null && columns.indexOf(field) !== at);
  if (twice !== undefined) {
    throw new DeskError(`line 1: expected one column for ${twice}, found two; rename one of them`);
  }
  const unknown = header.record.filter(
    (column, at) => columns[at] === null && column.trim() !== '',
  );
  const found = rows.map(({ record, info }): Found => {
    // A quoted text may have many lines; the parser gives the number of the last one.
    const where = `${name}, line ${info.lines - (record.join('').match(/\n/g)?.length ?? 0)}`;
    if (record.length !== columns.length) {
      return {
        where,
        reason: `expected ${columns.length} fields as in the first line, found ${record.length}; put texts with a separator or a quotation mark in them into quotation marks`,
      };
    }
    const fields = columns.flatMap((field, column) =>
      field === null ? [] : [[field, record[column]?.trim() ?? ''] as const],
    );
    return readRecord(Object.fromEntries(fields), where);
  });
  if (unknown.length === 0) return found;
  const reason = `${unknown.map((column) => `"${column}"`).join(', ')}: no field of an article; what stands there was left out`;
  return [...found, { where: `${name}, line 1`, reason, isSkipped: true }];
};

const parseRows = (text: string): Row[] => {
  try {
    return parse(text, {
      bom: true,
      delimiter: csvDelimiter(text.trimStart()) ?? ',',
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      skip_records_with_empty_values: true,
    }) as unknown as Row[];
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const { lines, column } = error as { lines?: number; column?: number };
    const field = column === undefined ? '' : `, column ${column + 1}`;
    throw new DeskError(`line ${lines ?? 1}${field}: ${REASONS[error.code] ?? error.message}`);
  }
};

const REASONS: Readonly<Record<string, string>> = {
  CSV_QUOTE_NOT_CLOSED:
    'expected a quotation mark at the end of a field, but the file ends before; none of it was taken',
  INVALID_OPENING_QUOTE:
    'expected quotation marks around a whole field, found one within; write it twice ("") and put the field into quotation marks',
  CSV_INVALID_CLOSING_QUOTE:
    'expected a separator after a closing quotation mark, found more text; write a quotation mark within a field twice ("")',
};
