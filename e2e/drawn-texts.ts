import type { Page } from '@playwright/test';

type Drawn = {
  text: string;
  direction: string;
  /** By how many pixels it would be wider than the room that it got, and is pressed into. */
  excess: number;
};

/** Makes a page that has not been opened yet remember the texts that it draws as pictures. */
export const rememberDrawn = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const drawn: Drawn[] = [];
    Object.defineProperty(window, 'drawnTexts', { value: drawn });
    const { prototype } = CanvasRenderingContext2D;
    const draw = Reflect.get(prototype, 'fillText') as (...args: unknown[]) => void;
    Reflect.set(
      prototype,
      'fillText',
      function remember(this: CanvasRenderingContext2D, ...args: unknown[]) {
        const [text, , , room = Infinity] = args;
        const excess = Math.max(0, this.measureText(String(text)).width - Number(room));
        drawn.push({ text: String(text), direction: this.direction, excess: Math.round(excess) });
        Reflect.apply(draw, this, args);
      },
    );
  });

/** The texts in the order in which they were drawn, line by line. */
export const drawnTexts = (page: Page): Promise<Drawn[]> =>
  page.evaluate(() => Reflect.get(window, 'drawnTexts') as Drawn[]);
