import { articlePath } from './urls.ts';

/** The page of a single paragraph, by which it is passed on: `/articles/<id>/p3/`. The app shows it in its article. */
export const passagePath = (id: string, number: number): string => `${articlePath(id)}p${number}/`;
