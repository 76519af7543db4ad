import { createContext, use } from 'react';

/** Asks whether the site answers at all. Components have no access to the network: the app hands this to them. */
type Probe = () => Promise<boolean>;

const ProbeContext = createContext<Probe>(() => Promise.resolve(false));

export const ProbeProvider = ProbeContext.Provider;

export const useProbe = (): Probe => use(ProbeContext);
