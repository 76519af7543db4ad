/* The independent reader of bibliographic files, for the tests; it comes without types. */

declare module '@citation-js/core' {
  export const plugins: {
    input: {
      /** Text in any format that a plug-in knows → CSL-JSON items. */
      chain: (
        text: string,
        options: { generateGraph: false; forceType?: string },
      ) => Record<string, unknown>[];
    };
  };
}

declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
