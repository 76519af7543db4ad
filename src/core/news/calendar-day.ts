/**
 * True for a day that exists in the calendar, such as 2022-09-12; false for 2022-02-30, which only
 * looks like one.
 */
export const isCalendarDay = (text: string): boolean => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const parsed = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(parsed.valueOf()) && parsed.toISOString().startsWith(text);
};
