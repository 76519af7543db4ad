import {
  CHOICES,
  DEFAULTS,
  formatSettings,
  parseSettings,
  type Choice,
  type Settings,
} from './settings.ts';

/** Also named in before-paint.js. */
const STORAGE_KEY = 'reading';

let current: Settings | undefined;
const listeners = new Set<() => void>();

/** A private window or a blocked storage: the choice holds while the document lives, and nothing is said. */
const readStorage = () => {
  try {
    return localStorage.getItem(STORAGE_KEY);
  } catch {
    return null;
  }
};

const writeStorage = (settings: Settings) => {
  try {
    localStorage.setItem(STORAGE_KEY, formatSettings(settings));
  } catch {
    return;
  }
};

export const getSettings = (): Settings => (current ??= parseSettings(readStorage()));

const show = (settings: Settings) => {
  current = settings;
  const { dataset } = document.documentElement;
  for (const name of Object.keys(CHOICES) as Choice[]) {
    if (settings[name] === DEFAULTS[name]) delete dataset[name];
    else dataset[name] = settings[name];
  }
  for (const listener of listeners) listener();
};

export const setSetting = <Name extends Choice>(name: Name, value: Settings[Name]): void => {
  const settings = { ...getSettings(), [name]: value };
  writeStorage(settings);
  show(settings);
};

export const resetSettings = (): void => {
  writeStorage(DEFAULTS);
  show(DEFAULTS);
};

const followOtherTabs = ({ key, newValue }: StorageEvent) => {
  if (key === STORAGE_KEY || key === null) show(parseSettings(newValue));
};

/** Tells of every change, those of other tabs too. @returns what ends it. */
export const subscribe = (listener: () => void) => {
  if (listeners.size === 0) addEventListener('storage', followOtherTabs);
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) removeEventListener('storage', followOtherTabs);
  };
};
