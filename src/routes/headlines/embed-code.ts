/** Tall enough for the site's name and five or six headlines; the frame scrolls to the rest. */
const HEIGHT = 600;

/**
 * The HTML that shows a list in another site. The frame may do nothing except open its links in
 * tabs.
 * @param title the frame's name for screen readers; without markup.
 * @param src the embed's absolute address.
 */
export const embedCode = (title: string, src: string): string =>
  `<iframe title="${title}" src="${src}" width="100%" height="${HEIGHT}" style="border:0" loading="lazy" sandbox="allow-popups allow-popups-to-escape-sandbox"></iframe>`;
