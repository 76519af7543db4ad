import type { PageScan } from './scan-page.ts';

/** True for a page whose own metadata say that it is an article. */
export const declaresArticle = ({ meta, jsonLd }: PageScan): boolean =>
  meta.get('og:type')?.toLowerCase() === 'article' ||
  meta.has('article:published_time') ||
  jsonLd.some((json) => /"@type"\s*:\s*"[^"]*(?:Article|BlogPosting)"/.test(json));
