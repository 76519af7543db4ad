import type { Page } from '@playwright/test';

/** What the invented translator makes of a text: the test sees that it ran, and on what. */
export const translated = (text: string): string => `‹${text}›`;

/**
 * Translates every page as Chrome's translator does, from the moment when the app has taken it
 * over: each text node is replaced by a new one inside two `<font>`, and so is whatever is added
 * or changed later. What it removed from the page can no longer be seen, not even if React changes
 * it.
 */
export const translatePages = (page: Page) =>
  page.addInitScript(() => {
    const NOT_TRANSLATED = 'script, style, noscript, textarea, svg, head, [translate="no"]';
    const done = new WeakSet<Node>();

    const translate = (text: Text) => {
      if (done.has(text) || !text.isConnected || text.data === '') return;
      if (text.parentElement?.closest(NOT_TRANSLATED) != null) return;
      const isBlank = text.data.trim() === '';
      const own = new Text(isBlank ? text.data : `‹${text.data}›`);
      done.add(own);
      const [outer, inner] = [document.createElement('font'), document.createElement('font')];
      inner.append(own);
      outer.append(inner);
      text.replaceWith(outer);
    };
    const translateAll = (root: Node) => {
      if (root instanceof Text) return translate(root);
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      const texts: Text[] = [];
      while (walker.nextNode()) texts.push(walker.currentNode as Text);
      texts.forEach(translate);
    };
    const follow = (records: MutationRecord[]) => {
      for (const { type, target, addedNodes } of records) {
        if (type === 'characterData') {
          done.delete(target);
          translateAll(target);
        }
        addedNodes.forEach(translateAll);
      }
    };
    const start = () => {
      translateAll(document.body);
      new MutationObserver(follow).observe(document.body, {
        childList: true,
        characterData: true,
        subtree: true,
      });
    };
    const isReady = () => document.documentElement.dataset['ready'] !== undefined;
    const waiting = new MutationObserver(() => {
      if (!isReady()) return;
      waiting.disconnect();
      start();
    });
    waiting.observe(document, { attributes: true, subtree: true, attributeFilter: ['data-ready'] });
  });

/**
 * The texts that React holds as nodes of their own, in places where a translator moves them: each
 * would be a removal that fails or a change that nobody sees. A text alone in its element belongs
 * to the element, and is safe.
 */
export const looseTexts = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const loose: string[] = [];
    while (walker.nextNode()) {
      const { currentNode: text } = walker;
      if (text.parentElement?.closest('svg, [translate="no"]') != null) continue;
      if (!Object.keys(text).some((key) => key.startsWith('__reactFiber'))) continue;
      loose.push(`${text.nodeValue} in ${text.parentElement?.outerHTML.slice(0, 120)}`);
    }
    return loose;
  });
