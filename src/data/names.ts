import { nameDataPath, NAMES_DATA_PATH, type NameData, type NameEntry } from '../core/news/name.ts';
import { fileQuery } from './file-query.ts';

/** All names of the glossary. */
export const namesQuery = () => fileQuery<NameEntry[]>(NAMES_DATA_PATH);

/** A name with the newest headlines that mention it. */
export const nameQuery = (id: string) => fileQuery<NameData>(nameDataPath(id));
