/** The fields of a record, with the possible names of a column for each. */
const NAMES: Readonly<Record<string, string>> = {
  title: 'title headline العنوان عنوان',
  content: 'content text body article النص نص المحتوى المتن',
  date: 'date publishedat published_at published pubdate التاريخ تاريخ تاريخ_النشر',
  url: 'url link address الرابط رابط العنوان_الإلكتروني',
  source: 'source publisher المصدر مصدر الناشر الصحيفة',
  author: 'author byline الكاتب كاتب المؤلف',
  id: 'id guid المعرف الرقم رقم',
};
const FIELDS = new Map(
  Object.entries(NAMES).flatMap(([field, names]) => names.split(' ').map((name) => [name, field])),
);
const DELIMITERS = [',', ';', '\t', '؛', '|'];
const MAX_HEADER = 4000;

/** The field of a record that a column of this name holds, or null. */
export const fieldOfColumn = (name: string): string | null =>
  FIELDS.get(
    name
      .trim()
      .toLowerCase()
      .replaceAll(/[\s-]+/g, '_'),
  ) ?? null;

/** The delimiter of a CSV file whose first line names a title and at least one more field; null otherwise. */
export const csvDelimiter = (text: string): string | null => {
  const header =
    text
      .slice(0, MAX_HEADER)
      .replace(/^\uFEFF/, '')
      .split(/\r?\n|\r/, 1)[0] ?? '';
  const found = DELIMITERS.find((delimiter) => {
    const fields = header.split(delimiter).map((name) => fieldOfColumn(name.replaceAll('"', '')));
    return fields.includes('title') && fields.filter((field) => field !== null).length > 1;
  });
  return found ?? null;
};
