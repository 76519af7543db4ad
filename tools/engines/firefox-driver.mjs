// Loaded before Playwright when it drives Firefox through WebDriver BiDi. It adds what Playwright
// does not do there yet although Firefox can. Each addition replaces a line of Playwright's; if
// that line is gone, this is an error.
import { registerHooks } from 'node:module';

/* The first three run in the browser's own window, which the driver lets a script enter. */

const setPage = (id, scheme, medium) => {
  const { NavigableManager } = ChromeUtils.importESModule(
    'chrome://remote/content/shared/NavigableManager.sys.mjs',
  );
  const { top } = NavigableManager.getBrowsingContextById(id);
  top.prefersColorSchemeOverride = scheme;
  top.mediumOverride = medium;
};

/** For each tab that is opened for a reader from now on. The pointer is set for the whole browser. */
const setReader = (id, { scheme, hasScripts, pointer }) => {
  const { UserContextManager } = ChromeUtils.importESModule(
    'chrome://remote/content/shared/UserContextManager.sys.mjs',
  );
  for (const which of ['primary', 'all'])
    Services.prefs.setIntPref(`ui.${which}PointerCapabilities`, pointer);
  const own = UserContextManager.getInternalIdById(id);
  Services.obs.addObserver((opened) => {
    if (opened.parent || opened.originAttributes.userContextId !== own) return;
    opened.prefersColorSchemeOverride = scheme;
    opened.allowJavascript = hasScripts;
  }, 'browsing-context-attached');
};

/** The text size in the browser's settings, which are kept for each group of languages. */
const setLetters = (size) => {
  for (const group of ['ar', 'x-western', 'x-cyrillic', 'x-unicode'])
    Services.prefs.setIntPref(`font.size.variable.${group}`, size);
};

const askBrowser = async (session, work, ...given) => {
  const { contexts } = await session.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const { type, exceptionDetails } = await session.send('script.evaluate', {
    expression: `(${work})(...${JSON.stringify(given)})`,
    target: { context: contexts[0].context },
    awaitPromise: true,
  });
  if (type === 'exception') throw new Error(exceptionDetails.text);
};

const known = (value, values) => (values.includes(value) ? value : '');
const SCHEMES = ['light', 'dark'];

/** Coarse is 1, fine is 2, and able to hover is 4. */
const FINGER = 1;
const MOUSE = 6;

const USUAL_LETTERS = 16;
/** The browser of the tests that run in this process. */
let browser;

globalThis.firefoxDriver = {
  setPage: (session, { colorScheme, media }) =>
    askBrowser(
      session,
      setPage,
      session.sessionId,
      known(colorScheme, SCHEMES),
      known(media, ['print']),
    ),
  setReader: async (session, options, { userContexts: [id] }) => {
    browser = session;
    // Another reader may have changed these settings.
    await askBrowser(session, setLetters, USUAL_LETTERS);
    await askBrowser(session, setReader, id, {
      scheme: known(options.colorScheme, SCHEMES),
      hasScripts: options.javaScriptEnabled ?? true,
      // Without a window, Firefox itself finds no pointer.
      pointer: options.hasTouch ? FINGER : MOUSE,
    });
  },
  setLetters: (size) => askBrowser(browser, setLetters, size),
  keysOf: (text) =>
    Array.from(text).flatMap((value) => [
      { type: 'keyDown', value },
      { type: 'keyUp', value },
    ]),
};

const REPLACED = [
  // Paper and dark colours, for which Firefox up to the ESR of 2026 knows no command.
  [
    'await this._session.send("emulation.setMediaFeaturesOverride", ',
    'await globalThis.firefoxDriver.setPage(this._session, features, ',
  ],
  // The same for every page of a reader, and settings for which there is no command at all: whether
  // scripts run, and whether a finger or a mouse points.
  [
    'await this._browser._browserSession.send("emulation.setMediaFeaturesOverride", ',
    'await globalThis.firefoxDriver.setReader(this._browser._browserSession, this._options, ',
  ],
  // Playwright sets a text as the field's value, without keys, and React takes it for a value that
  // it has set itself.
  [
    'let frame = this._page._page.mainFrame();',
    'return await this._performActions(progress2, globalThis.firefoxDriver.keysOf(text2));',
  ],
  // A download that a script starts belongs to no navigation, and Playwright drops it.
  [
    /if \(!event\.download && !event\.navigation\)\s+return;/g,
    'event.download ??= event.navigation ?? encodeURIComponent(event.url);',
  ],
  // Playwright asks for the elements that label another, from a script world of its own. When the
  // page then asks for them too, as axe does, Firefox's process crashes (signal 11). So these
  // elements are asked for by their ids.
  ['element.ariaLabelledByElements || getIdRefs(', 'getIdRefs('],
];

registerHooks({
  load(url, context, next) {
    const loaded = next(url, context);
    if (!url.endsWith('/playwright-core/lib/coreBundle.js')) return loaded;
    const source = REPLACED.reduce((before, [line, own]) => {
      const after = before.replaceAll(line, own);
      if (after === before) throw new Error(`${import.meta.url}: playwright has no "${line}".`);
      return after;
    }, String(loaded.source));
    return { ...loaded, source };
  },
});
