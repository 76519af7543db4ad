import type { ElementReference, Session } from './webdriver.ts';

/** By this name WebDriver knows an element. */
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';

/** Runs in the page. */
const bringIntoView = (element: Element): [x: number, y: number] => {
  element.scrollIntoView({ block: 'center' });
  // The box around a link of two lines may have other words in its middle; its first line has not.
  const { left, top, width, height } =
    element.getClientRects()[0] ?? element.getBoundingClientRect();
  return [left + width / 2, top + height / 2];
};

/** A session with an enlarged page, whose driver would tap where an element is at normal size. */
export const enlarged = ({ ask, end }: Session, scale: number): Session => ({
  end,
  ask: async (method, path, body) => {
    const [, element = ''] = /^\/element\/(.+)\/click$/.exec(path) ?? [];
    if (!element) return ask(method, path, body);
    const reference: ElementReference = { [ELEMENT]: element };
    const script = `return (${String(bringIntoView)})(...arguments)`;
    const place = (await ask('POST', '/execute/sync', { script, args: [reference] })) as number[];
    const [x, y] = place.map((each) => Math.round(each * scale));
    const actions = [
      { type: 'pointerMove', duration: 0, x, y, origin: 'viewport' },
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ];
    const parameters = { pointerType: 'mouse' };
    return ask('POST', '/actions', {
      actions: [{ type: 'pointer', id: 'mouse', parameters, actions }],
    });
  },
});
