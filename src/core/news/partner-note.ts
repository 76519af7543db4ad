/** Another country that articles name, as pages call it. */
export type PartnerNote = {
  /** ISO 3166-1, in small letters, as in addresses. */
  code: string;
  /** Its name in each language of the interface; in a page, in that page's own alone. */
  called: Readonly<Record<'ar' | 'en' | 'ru', string>>;
};
