import type { KnownFault } from './judge.ts';

/** Why a test cannot tell anything of an engine. Only what the driver cannot do stands here: a fault of the site is mended, a test that means too little is written anew. */
const WHY = {
  print: 'over WebDriver BiDi playwright sets no media: neither paper nor dark colours',
  noScript: 'playwright cannot switch scripts off',
  letters:
    'what playwright fills in, or types of letters without a key, does not reach React; keys do',
  cdp: 'sizes of letters are set by a protocol of Chromium',
  click: 'the second of two clicks counts as a first',
  download: 'a download is not told',
  end: 'behind the last link a browser without a window has stops of its own',
  worker: 'cutting the network off does not reach the service worker',
} as const;

const inFirefox = (file: string, title: string, why: keyof typeof WHY): KnownFault => ({
  engine: 'firefox',
  file: `${file}.spec.ts`,
  title,
  why: WHY[why],
});

const inChromium109 = (file: string, title: string, why: keyof typeof WHY): KnownFault => ({
  engine: 'chromium-109',
  file: `${file}.spec.ts`,
  title,
  why: WHY[why],
});

const GONE_OFFLINE =
  'what is not on the device says so, lists what is, and comes when the network is back';

export const KNOWN_FAULTS: readonly KnownFault[] = [
  inFirefox('share', 'on paper the article has its code', 'print'),
  inFirefox('names', 'without script › a name in an article', 'noScript'),
  inFirefox('search', 'the header leads to the search', 'letters'),
  inFirefox('search', 'completions are chosen by keyboard', 'letters'),
  inFirefox('search', 'results and completions are open to everyone', 'letters'),
  inFirefox('search', 'results fit any window', 'cdp'),
  inFirefox('layout', '/', 'cdp'),
  inFirefox('paging', 'without script › the older news of two', 'noScript'),
  inFirefox('failing-script', 'a search whose engine throws', 'letters'),
  inFirefox('offline', 'a saved article is found', 'letters'),
  inFirefox('offline', GONE_OFFLINE, 'worker'),
  inFirefox('cite', 'the citation is copied to the letter', 'download'),
  inFirefox('keyboard', 'the Tab key goes through', 'end'),
  inFirefox('quote-selection', 'a selected passage › by the mouse or the keyboard', 'click'),
  inChromium109('offline', GONE_OFFLINE, 'worker'),
];
