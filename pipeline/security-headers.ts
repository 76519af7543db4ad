import { createHash } from 'node:crypto';

/**
 * What a page may do. The one inline sheet is allowed by its hash; no inline script exists.
 * @param styles content of the inline sheet.
 */
export const contentSecurityPolicy = (styles: string): string[] => [
  "default-src 'self'",
  "script-src 'self'",
  `style-src 'self' 'sha256-${createHash('sha256').update(styles).digest('base64')}'`,
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types sw',
];

/** For a `<meta>`, on hosts that cannot send headers. */
export const policyForMeta = (styles: string): string => contentSecurityPolicy(styles).join('; ');

/** `_headers`, for hosts that read it: the same policy, and what a `<meta>` cannot say. */
export const headersFile = (styles: string, basePath: string): string =>
  [
    `${basePath}*`,
    `  Content-Security-Policy: ${[...contentSecurityPolicy(styles), "frame-ancestors 'none'"].join('; ')}`,
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
