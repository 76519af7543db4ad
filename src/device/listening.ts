/*
 * A device has one voice, and two players that use it: that of the article on the page, and that
 * of a list. Opening one closes the other.
 */

/** The event on the window that starts reading a list. */
export const LISTEN = 'listen-to-list';

/** The event on the window that starts reading the article on the page. */
export const READ_ARTICLE = 'read-article';
