import { libraryVersions, sourceVersion } from '../site/source-version.ts';

/** The code that decides what is made from a picture. A test asks for every module. */
export const PICTURE_SOURCES: readonly string[] = [
  'pipeline/pictures/encode-picture.ts',
  'src/core/content-files/picture-input.ts',
  'src/core/site/picture.ts',
];

/** Changes with everything that decides what is made from a picture: the code and the library. */
export const readSettingsVersion = async (): Promise<string> =>
  JSON.stringify([await sourceVersion(PICTURE_SOURCES), await libraryVersions(/^sharp$/)]);
