import { articlePath } from './urls.ts';

/**
 * The page of a single paragraph, for links that readers pass on: `/articles/<id>/p3/`. The app
 * shows the paragraph in its article.
 */
export const passagePath = (id: string, number: number): string => `${articlePath(id)}p${number}/`;
