import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { DeskError, type Desk } from '../desk.ts';

/** An unsuitable answer: the question is asked again, with this reason. */
export class BadAnswer extends Error {}

/** Asks an editor, line by line. When standard input is a file, its lines are the answers. */
export class Asker {
  readonly #desk: Desk;
  readonly #lines: AsyncIterator<string>;

  constructor(desk: Desk) {
    this.#desk = desk;
    const input = Readable.from(desk.readStdin());
    this.#lines = createInterface({ input, crlfDelay: Infinity })[Symbol.asyncIterator]();
  }

  /**
   * Asks until an answer is suitable.
   * @param read turns an answer into a value, or throws BadAnswer
   * @throws DeskError when the input ends before
   */
  async ask<Answer>(question: string, read: (answer: string) => Answer): Promise<Answer> {
    for (;;) {
      this.#desk.printError(question);
      const line = await this.#next();
      if (line === null)
        throw new DeskError(
          `The input ended before an answer to: ${question}\nNothing was written.`,
        );
      try {
        return read(line.trim());
      } catch (error) {
        if (!(error instanceof BadAnswer)) throw error;
        this.#desk.printError(error.message);
      }
    }
  }

  /** Asks whether a proposal is right: an empty answer, or none, accepts it. */
  async confirm<Answer>(
    question: string,
    proposal: Answer,
    read: (answer: string) => Answer,
  ): Promise<Answer> {
    for (;;) {
      this.#desk.printError(question);
      const line = (await this.#next())?.trim() ?? '';
      if (line === '') return proposal;
      try {
        return read(line);
      } catch (error) {
        if (!(error instanceof BadAnswer)) throw error;
        this.#desk.printError(error.message);
      }
    }
  }

  /**
   * Asks like `ask`, except that an empty answer accepts the proposal. The end of the input does
   * not: an editor who went away has agreed to nothing.
   */
  propose<Answer>(
    question: string,
    proposal: Answer,
    read: (answer: string) => Answer,
  ): Promise<Answer> {
    return this.ask(question, (line) => (line === '' ? proposal : read(line)));
  }

  /**
   * Reads lines up to one that is only a full stop, or to the end.
   * @param check throws BadAnswer about a line that is not taken, which can be written again
   */
  async askLines(question: string, check?: (line: string) => unknown): Promise<string[]> {
    this.#desk.printError(question);
    const lines: string[] = [];
    for (let line = await this.#next(); line !== null && line.trim() !== '.';) {
      try {
        check?.(line);
        lines.push(line);
      } catch (error) {
        if (!(error instanceof BadAnswer)) throw error;
        this.#desk.printError(error.message);
      }
      line = await this.#next();
    }
    return lines;
  }

  async #next(): Promise<string | null> {
    const { done, value } = await this.#lines.next();
    return done ? null : value;
  }
}
