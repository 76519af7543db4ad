/**
 * A Hijri date in Russian, from Intl's parts: «16 сафара 1444 г. хиджры». Intl itself leaves the month
 * in the nominative and the era in Latin letters.
 */
export const russianHijri = (parts: readonly Intl.DateTimeFormatPart[]): string => {
  const of = (wanted: string) => parts.find(({ type }) => type === wanted)?.value ?? '';
  return `${of('day')} ${genitiveOf(of('month'))} ${of('year')} г. хиджры`;
};

/** шавваль → шавваля, зуль-каада → зуль-каады, зуль-хиджжа → зуль-хиджжи, сафар → сафара. */
const genitiveOf = (month: string): string =>
  month.replace(/жа$|.$/u, (end) => ({ жа: 'жи', а: 'ы', ь: 'я' })[end] ?? `${end}а`);
