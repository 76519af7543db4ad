/** A date as crawlers accept it: a time only with its seconds. */
export const withSeconds = (date: string): string =>
  date.replace(/(T\d{2}:\d{2})(?=[Z+-])/, '$1:00');
