import type { KnownFault } from './judge.ts';

/** Why a test cannot tell anything of an engine. Only what the driver cannot do stands here: a fault of the site is mended, a test that means too little is written anew. */
const WHY = {
  letters: 'letters are enlarged by a protocol of Chromium alone',
  files: 'which file draws a letter is told by a protocol of Chromium alone',
  axe: 'a process of Firefox ends (signal 11, always at one place of its own code) while axe looks; axe run there without playwright’s options looked at 56 pages without such an end, and found nothing on the 36 whose results were read',
  click: 'the second of two clicks is told as a first, on a bare page too',
  frame: 'neither clicks nor keys reach a frame of another host, on a bare page too',
  held: 'the end of a request that a test holds back is not told; a server is told of it',
  end: 'behind the last link a browser without a window has stops of its own',
  pdf: 'of Arabic letters as they are joined, Firefox writes only some into a PDF’s text',
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
  inFirefox('accessibility', 'in ar every page', 'axe'),
  inFirefox('accessibility', 'in en every page', 'axe'),
  inFirefox('faces', 'main h1: ', 'files'),
  inFirefox('faces', 'main a: ', 'files'),
  inFirefox('faces', 'whichever font file does not come', 'files'),
  inFirefox('every-screen', 'no screen of', 'letters'),
  inFirefox('search', 'results fit any window', 'letters'),
  inFirefox('editor-notes', 'a page with a note', 'axe'),
  inFirefox('embed', 'a headline that another site shows opens here', 'frame'),
  inFirefox('first-tap', 'a tap before the app is there', 'held'),
  inFirefox('print', 'printed in naskh', 'pdf'),
  inFirefox('print', 'printed in sans', 'pdf'),
  inFirefox('offline', GONE_OFFLINE, 'worker'),
  inFirefox('keyboard', 'the Tab key goes through', 'end'),
  inFirefox('quote-selection', 'a selected passage › by the mouse or the keyboard', 'click'),
  inChromium109('offline', GONE_OFFLINE, 'worker'),
];
