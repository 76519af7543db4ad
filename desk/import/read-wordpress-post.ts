import { z } from 'zod';
import { emptyOriginal, type Found } from './original.ts';

const rendered = z.object({ rendered: z.string(), protected: z.boolean().optional() });

/** The fields of a post in the REST API of WordPress that an import reads. */
const postSchema = z.object({
  title: rendered,
  content: rendered,
  guid: rendered.optional().catch(undefined),
  link: z.string().optional().catch(undefined),
  date: z.string().nullish().catch(undefined),
  date_gmt: z.string().nullish().catch(undefined),
  status: z.string().optional().catch(undefined),
  _embedded: z
    .object({
      author: z
        .array(z.object({ name: z.string() }))
        .optional()
        .catch(undefined),
      'wp:featuredmedia': z
        .array(z.object({ source_url: z.string(), alt_text: z.string() }))
        .optional()
        .catch(undefined),
    })
    .optional()
    .catch(undefined),
});

type Post = z.infer<typeof postSchema>;

export const isWordPressPost = (value: unknown): value is Post =>
  postSchema.safeParse(value).success;

export const readWordPressPost = (value: Post, where: string): Found => {
  const post = postSchema.parse(value);
  if (post.content.protected === true) {
    return { where, reason: 'its text is behind a password', isSkipped: true };
  }
  if (post.status !== undefined && post.status !== 'publish') {
    return { where, reason: `its status is "${post.status}", not "publish"`, isSkipped: true };
  }
  const media = post._embedded?.['wp:featuredmedia']?.[0];
  return {
    ...emptyOriginal(where),
    guid: post.guid?.rendered ?? null,
    url: post.link ?? null,
    title: post.title.rendered,
    date: post.date_gmt ?? post.date ?? null,
    isDateUtc: typeof post.date_gmt === 'string',
    authors: (post._embedded?.author ?? []).map(({ name }) => name),
    body: { kind: 'html', value: post.content.rendered },
    picture: media === undefined ? null : { address: media.source_url, alt: media.alt_text },
  };
};
