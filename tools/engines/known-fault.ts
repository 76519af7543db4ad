/** What cannot pass in an engine, with the reason. `title` is the beginning of its title. */
export type KnownFault = { engine: string; file: string; title: string; why: string };

/** Whether it stands for a test, which is known by its file and its whole title. */
export const standsFor = (fault: KnownFault, test: { file: string; title: string }): boolean =>
  fault.file === test.file && test.title.startsWith(fault.title);
