import { ask } from './get-json.ts';

/** Reads a picture of the page. @param url the address by which the page shows it */
export const getBlob = async (url: string): Promise<Blob> => {
  const response = await ask('', url, new AbortController().signal);
  return response.blob();
};
