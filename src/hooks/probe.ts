import { createContext, use } from 'react';

/** Asks whether the site answers at all. Components have no network of their own: the app hands it down. */
type Probe = () => Promise<boolean>;

const ProbeContext = createContext<Probe>(() => Promise.resolve(false));

export const ProbeProvider = ProbeContext.Provider;

export const useProbe = (): Probe => use(ProbeContext);
