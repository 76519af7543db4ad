/** Tests that cannot pass in an engine, with the reason. Their titles begin with `title`. */
export type KnownFault = { engine: string; file: string; title: string; why: string };

/** Whether a known fault covers a test, which is named by its file and its whole title. */
export const standsFor = (fault: KnownFault, test: { file: string; title: string }): boolean =>
  fault.file === test.file && test.title.startsWith(fault.title);
