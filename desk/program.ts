import { Command, CommanderError } from 'commander';
import { ContentError } from '../src/core/content-files/content-problem.ts';
import { formatSystemError } from '../src/core/content-files/system-error.ts';
import { announceCommand } from './commands/announce.ts';
import { checkCommand } from './commands/check.ts';
import { doctorCommand } from './commands/doctor.ts';
import { importCommand } from './commands/import.ts';
import { initCommand } from './commands/init.ts';
import { listCommand } from './commands/list.ts';
import { newCommand } from './commands/new.ts';
import { searchCommand } from './commands/search.ts';
import { showCommand } from './commands/show.ts';
import { tagCommand } from './commands/tag.ts';
import { DeskError, type Desk } from './desk.ts';
import { hideSecrets } from './fetch/hide-secrets.ts';

const EXIT = { done: 0, badInput: 1, misuse: 2 } as const;

/** Runs one command line. @returns the exit code: 0 done, 1 bad input, 2 misuse. */
export const runDesk = async (words: readonly string[], desk: Desk): Promise<number> => {
  const program = createProgram(desk);
  try {
    await program.parseAsync(words, { from: 'user' });
    return EXIT.done;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.misuse;
    const isTold = error instanceof DeskError || error instanceof ContentError;
    const message = isTold ? error.message : formatSystemError(error);
    if (message === null) throw error;
    if (message !== '') desk.printError(hideSecrets(message));
    return EXIT.badInput;
  }
};

const createProgram = (desk: Desk): Command => {
  const program = new Command('desk').description(
    'The newsroom: brings articles in, proposes their countries, checks and lists them.',
  );
  const commands = [
    initCommand,
    newCommand,
    importCommand,
    tagCommand,
    checkCommand,
    listCommand,
    showCommand,
    searchCommand,
    announceCommand,
    doctorCommand,
  ].map((create) => create(desk));
  for (const command of commands) program.addCommand(command);
  for (const command of [program, ...commands]) {
    command
      .exitOverride()
      .showHelpAfterError('(--help shows what there is)')
      .configureOutput({
        writeOut: (text) => desk.print(text.trimEnd()),
        writeErr: (text) => desk.printError(text.trimEnd()),
      });
  }
  return program;
};
