/** The page that an address names, whatever the place in it. */
export const withoutHash = ({ origin, pathname, search }: URL | Location): string =>
  origin + pathname + search;
