import { nameDataPath, NAMES_DATA_PATH } from '../core/news/name.ts';
import { fileQuery } from './file-query.ts';

/** All names of the glossary. */
export const namesQuery = () => fileQuery(NAMES_DATA_PATH);

/** A name with the newest headlines that mention it. */
export const nameQuery = (id: string) => fileQuery(nameDataPath(id));
