import { ask } from './get-json.ts';

/** Reads a picture of the page, by the address that the page has for it. */
export const getBlob = async (url: string): Promise<Blob> => {
  const response = await ask('', url, new AbortController().signal);
  return response.blob();
};
