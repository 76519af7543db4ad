/*
 * A device has one voice, and two players that use it: of the article on the page, and of a list. Who
 * opens one closes the other.
 */

/** Said to the window when a list is to be heard. */
export const LISTEN = 'listen-to-list';

/** Said to the window when the article on the page is. */
export const READ_ARTICLE = 'read-article';
