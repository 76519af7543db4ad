import { setUpFaultySite } from './faulty-site.ts';
import { expect, test } from './fixtures.ts';
import { ARABIC } from './languages.ts';
import { drawn, title } from './reader.ts';

const { site } = setUpFaultySite();

for (const [address, script] of [
  ['', 'assets/react-'],
  // The app is there, and its screen is still on its way.
  ['names/', 'assets/NamesScreen-'],
] as const)
  test(`who leaves /${address} by the address bar before the app is there comes to the new page`, async ({
    page,
    browserName,
  }) => {
    // Holds the script only once: the next page gets it.
    let isHeld = false;
    const givenUp = new Promise<void>((resolve) => {
      site.server.misbehave((path) => {
        if (isHeld || !path.startsWith(script)) return null;
        isHeld = true;
        return (response) => void response.once('close', resolve);
      });
    });
    await page.goto(site.server.url + address, { waitUntil: 'domcontentloaded' });
    await expect.poll(() => isHeld).toBe(true);
    await page.route('**/about/', async (route) => {
      // Firefox cancels scripts before the next page answers, other engines when it does.
      if (browserName === 'firefox') {
        await givenUp;
        await drawn(page);
      }
      await route.continue();
    });
    await page.goto(`${site.server.url}about/`);
    await expect(title(page)).toHaveText(ARABIC.words.about.title);
  });
