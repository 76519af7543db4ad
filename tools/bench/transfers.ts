import type { CDPSession } from '@playwright/test';

/** What is loaded, by the names that the report uses. */
export type Kind = 'document' | 'script' | 'style' | 'font' | 'image' | 'fetch' | 'other';

const KIND_OF_TYPE: Record<string, Kind> = {
  Document: 'document',
  Script: 'script',
  Stylesheet: 'style',
  Font: 'font',
  Image: 'image',
  Fetch: 'fetch',
  XHR: 'fetch',
};

/** Counts requests and bytes on the wire (compressed, headers included) from now on. */
export function watchTransfers(cdp: CDPSession) {
  const kinds = new Map<string, Kind>();
  const bytes: Record<Kind, number> = {
    document: 0,
    script: 0,
    style: 0,
    font: 0,
    image: 0,
    fetch: 0,
    other: 0,
  };
  cdp.on('Network.requestWillBeSent', ({ requestId, type }) => {
    kinds.set(requestId, KIND_OF_TYPE[type ?? ''] ?? 'other');
  });
  cdp.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    bytes[kinds.get(requestId) ?? 'other'] += encodedDataLength;
  });
  // Without a cache, the browser requests the icon again on every change of address, which the page
  // does not need.
  const requests = () => [...kinds.values()].filter((kind) => kind !== 'other').length;
  return { bytes, requests };
}
