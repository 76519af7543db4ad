import { nextFrame } from '../device/when-idle.ts';
import { onReturn } from './on-return.ts';
import {
  changeKept,
  CHOICES,
  DEFAULTS,
  isSame,
  isSameInTexts,
  parseSettings,
  type Choice,
  type Settings,
  type TextChoices,
} from '../core/settings/settings.ts';

/** The key is repeated in before-paint.js. */
const STORAGE_KEY = 'reading';

let current: Settings | undefined;
/**
 * Choices that could not be stored, for example because storage is full. They hold as long as the
 * document lives.
 */
let unkept: Partial<Settings> = {};
const listeners = new Set<() => void>();

/**
 * The stored text at this moment; undefined, without any message, in a private window or if storage
 * is blocked.
 */
const readStorage = (): string | null | undefined => {
  try {
    return localStorage.getItem(STORAGE_KEY);
  } catch {
    return undefined;
  }
};

/** @returns false if it cannot be stored. */
const writeStorage = (text: string): boolean => {
  try {
    localStorage.setItem(STORAGE_KEY, text);
    return true;
  } catch {
    return false;
  }
};

/** The current settings, whichever page chose them. */
const readSettings = (): Settings => {
  const text = readStorage();
  if (text === undefined) return { ...(current ?? DEFAULTS), ...unkept };
  const kept = parseSettings(text);
  return Object.keys(unkept).length === 0 ? kept : { ...kept, ...unkept };
};

export const getSettings = (): Settings => (current ??= readSettings());

let texts: TextChoices = DEFAULTS;

/** Always the same object as long as no text changes, whatever else is chosen. */
export const getTextChoices = (): TextChoices => {
  const settings = getSettings();
  if (!isSameInTexts(texts, settings)) texts = settings;
  return texts;
};

/** Gives the page its looks, which `before-paint.js` had set first. */
const applyLooks = () => {
  const { dataset } = document.documentElement;
  const settings = getSettings();
  for (const name of Object.keys(CHOICES) as Choice[]) {
    if (settings[name] === DEFAULTS[name]) delete dataset[name];
    else dataset[name] = settings[name];
  }
};

/** Gives new settings to the app. */
const take = (settings: Settings) => {
  // If nothing changed, the object stays the same, so that nothing is rendered again.
  if (current && isSame(current, settings)) return;
  current = settings;
  for (const listener of listeners) listener();
};

const change = (choices: Partial<Settings>) => {
  const isKept = writeStorage(changeKept(readStorage() ?? null, choices));
  if (!isKept) unkept = { ...unkept, ...choices };
  else for (const name of Object.keys(choices) as Choice[]) delete unkept[name];
  take(readSettings());
  // New looks lay out the whole page, so the changed control itself is drawn first.
  void nextFrame().then(applyLooks);
};

/** Changes one setting. Choices that another page has made meanwhile are read first, and stay. */
export const setSetting = <Name extends Choice>(name: Name, value: Settings[Name]): void =>
  change({ [name]: value });

export const resetSettings = (): void => change(DEFAULTS);

const look = () => {
  take(readSettings());
  applyLooks();
};

const followOtherTabs = ({ key }: StorageEvent) => {
  if (key === STORAGE_KEY || key === null) look();
};

let stopLooking = () => {};

/** Calls back on every change, including those of other pages. @returns a function that ends it. */
export const subscribe = (listener: () => void) => {
  if (listeners.size === 0) {
    addEventListener('storage', followOtherTabs);
    stopLooking = onReturn(look);
    // Until now, nothing was listening: the page may have been left and have missed a change.
    look();
  }
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    removeEventListener('storage', followOtherTabs);
    stopLooking();
  };
};
