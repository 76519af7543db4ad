import { createHash } from 'node:crypto';

/** What stands inside every page: one sheet, and the script that must run before the first paint. */
export type InlineParts = { styles: string; script: string };

const hashSource = (content: string) =>
  `'sha256-${createHash('sha256').update(content).digest('base64')}'`;

/** What a page may do. The two inline parts are allowed by their hashes, and no others. */
export const contentSecurityPolicy = ({ styles, script }: InlineParts): string[] => [
  "default-src 'self'",
  `script-src 'self' ${hashSource(script)}`,
  `style-src 'self' ${hashSource(styles)}`,
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types sw',
];

/** For a `<meta>`, on hosts that cannot send headers. */
export const policyForMeta = (inline: InlineParts): string =>
  contentSecurityPolicy(inline).join('; ');

/** `_headers`, for hosts that read it: the same policy, and what a `<meta>` cannot say. */
export const headersFile = (inline: InlineParts, basePath: string): string =>
  [
    `${basePath}*`,
    `  Content-Security-Policy: ${[...contentSecurityPolicy(inline), "frame-ancestors 'none'"].join('; ')}`,
    '  X-Content-Type-Options: nosniff',
    '  X-Frame-Options: DENY',
    '  Referrer-Policy: strict-origin-when-cross-origin',
    '  Cross-Origin-Opener-Policy: same-origin',
    '  Cross-Origin-Resource-Policy: same-origin',
    '  Permissions-Policy: camera=(), geolocation=(), microphone=()',
    '  Strict-Transport-Security: max-age=63072000; includeSubDomains; preload',
    `${basePath}assets/*`,
    '  Cache-Control: public, max-age=31536000, immutable',
    `${basePath}data/lists/*`,
    '  Cache-Control: public, max-age=31536000, immutable',
    '',
  ].join('\n');
