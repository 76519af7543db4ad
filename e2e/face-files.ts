import type { Page } from '@playwright/test';

/** The files of faces that a page asks for, by the beginnings of their names. */
export const watchFiles = (page: Page): string[] => {
  const files: string[] = [];
  page.on('request', (request) => {
    const [, name] = /([\w-]+)-[\w-]{8}\.woff2$/.exec(request.url()) ?? [];
    if (name !== undefined) files.push(name);
  });
  return files;
};
