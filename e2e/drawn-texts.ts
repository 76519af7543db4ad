import type { Page } from '@playwright/test';

type Drawn = { text: string; direction: string };

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
        drawn.push({ text: String(args[0]), direction: this.direction });
        Reflect.apply(draw, this, args);
      },
    );
  });

/** The texts in the order in which they were drawn, line by line. */
export const drawnTexts = (page: Page): Promise<Drawn[]> =>
  page.evaluate(() => Reflect.get(window, 'drawnTexts') as Drawn[]);
