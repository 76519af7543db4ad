/** True when the browser says that data are expensive or slow. */
export const isMetered = (): boolean => {
  const connection: unknown = Reflect.get(navigator, 'connection');
  if (typeof connection !== 'object' || connection === null) return false;
  return (
    Reflect.get(connection, 'saveData') === true ||
    /2g/.test(String(Reflect.get(connection, 'effectiveType')))
  );
};
