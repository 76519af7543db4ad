import { dictionaries } from '../../src/core/i18n/dictionaries.ts';
import { FIRST } from '../../src/core/i18n/locales.ts';
import { createTranslation } from '../../src/core/i18n/translate.ts';
import { SHELL_PAGE } from '../../src/core/site/worker-plan.ts';
import type { Artefacts } from '../site/artefacts.ts';
import type { PageTemplate } from './page-template.ts';

/**
 * Writes the page that the service worker serves for any address without a network. As the page has
 * no address of its own, the app does not take over its content, but shows what the requested
 * address stands for, in the language of that address.
 */
export const writeShellPage = async (
  template: PageTemplate,
  artefacts: Artefacts,
): Promise<void> => {
  const { t } = createTranslation(FIRST, await dictionaries[FIRST.code]());
  const name = t('site.fullName');
  const page = {
    head: `<title>${name}</title><meta name="robots" content="noindex">`,
    body: `<main><p>${name}</p></main>`,
    data: { path: '', standsIn: true, queries: [] },
  };
  await artefacts.write(`/${SHELL_PAGE}`, template.fill(FIRST, page, 'not-found'));
};
