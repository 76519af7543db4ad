import { onReturn } from './on-return.ts';
import {
  changeKept,
  CHOICES,
  DEFAULTS,
  isSame,
  parseSettings,
  type Choice,
  type Settings,
} from '../core/settings/settings.ts';

/** Also named in before-paint.js. */
const STORAGE_KEY = 'reading';

let current: Settings | undefined;
/** Choices that could not be written down: a storage may be full. They hold while the document lives. */
let unkept: Partial<Settings> = {};
const listeners = new Set<() => void>();

/** What is kept at this moment; undefined in a private window or with a blocked storage, and nothing is said. */
const readStorage = (): string | null | undefined => {
  try {
    return localStorage.getItem(STORAGE_KEY);
  } catch {
    return undefined;
  }
};

/** @returns false where it cannot be kept. */
const writeStorage = (text: string): boolean => {
  try {
    localStorage.setItem(STORAGE_KEY, text);
    return true;
  } catch {
    return false;
  }
};

/** What is true now, whichever page chose it. */
const readSettings = (): Settings => {
  const text = readStorage();
  if (text === undefined) return { ...(current ?? DEFAULTS), ...unkept };
  const kept = parseSettings(text);
  return Object.keys(unkept).length === 0 ? kept : { ...kept, ...unkept };
};

export const getSettings = (): Settings => (current ??= readSettings());

/** Shows what is chosen: its looks, which `before-paint.js` has set before, and what follows it in the app. */
const show = (settings: Settings) => {
  const { dataset } = document.documentElement;
  for (const name of Object.keys(CHOICES) as Choice[]) {
    if (settings[name] === DEFAULTS[name]) delete dataset[name];
    else dataset[name] = settings[name];
  }
  // The same object as before, and nothing is rendered anew.
  if (current && isSame(current, settings)) return;
  current = settings;
  for (const listener of listeners) listener();
};

const change = (choices: Partial<Settings>) => {
  const isKept = writeStorage(changeKept(readStorage() ?? null, choices));
  if (!isKept) unkept = { ...unkept, ...choices };
  else for (const name of Object.keys(choices) as Choice[]) delete unkept[name];
  show(readSettings());
};

/** One choice. Those that another page made since are read first, and stay. */
export const setSetting = <Name extends Choice>(name: Name, value: Settings[Name]): void =>
  change({ [name]: value });

export const resetSettings = (): void => change(DEFAULTS);

const look = () => show(readSettings());

const followOtherTabs = ({ key }: StorageEvent) => {
  if (key === STORAGE_KEY || key === null) look();
};

let stopLooking = () => {};

/** Tells of every change, those of other pages too. @returns what ends it. */
export const subscribe = (listener: () => void) => {
  if (listeners.size === 0) {
    addEventListener('storage', followOtherTabs);
    stopLooking = onReturn(look);
    // The page may have been left before the app came.
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
