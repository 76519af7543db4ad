import { lazy, type ComponentType } from 'react';

/**
 * A part of a prerendered page that React takes over later. Until then, and if its script never comes,
 * it is what the page has, whose links are links.
 * @param when resolves when it may be taken over; the build does not wait.
 */
export const laterPart = <Props>(
  when: () => Promise<void>,
  load: () => Promise<ComponentType<Props>>,
) =>
  lazy(async () => {
    if (!import.meta.env.SSR) await when();
    try {
      return { default: await load() };
    } catch {
      return new Promise<never>(() => {});
    }
  });
