/** A date as crawlers accept it: if it has a time, then with seconds. */
export const withSeconds = (date: string): string =>
  date.replace(/(T\d{2}:\d{2})(?=[Z+-])/, '$1:00');
