import { createContext, use } from 'react';

/**
 * Asks whether the site answers at all. Components have no access to the network, so the app gives
 * them this.
 */
type Probe = () => Promise<boolean>;

const ProbeContext = createContext<Probe>(() => Promise.resolve(false));

export const ProbeProvider = ProbeContext.Provider;

export const useProbe = (): Probe => use(ProbeContext);
