import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Address } from './answers.ts';

/** Where a forge looks for the workflow. */
export const WORKFLOW = '.github/workflows/publish.yml';

/** The recipe from which the workflow is made. */
const RECIPE = 'docs/publishing/pages.yml';

/**
 * The publishing workflow of a site.
 * @param folder its content, from the project's folder, with slashes
 * @param address null for the forge's own
 */
export const makeWorkflow = async (
  projectDir: string,
  folder: string,
  address: Address | null,
): Promise<string> => {
  const recipe = await readFile(path.join(projectDir, RECIPE), 'utf8');
  const start = recipe.indexOf('name: publish');
  const filled: [from: string, to: string][] = [
    [recipe.slice(0, start), '# Made by `desk init`; docs/publishing.md says what it does.\n'],
  ];
  if (address)
    filled.push(
      ['${{ steps.pages.outputs.origin }}', address.siteUrl],
      ['${{ steps.pages.outputs.base_path }}/', address.basePath],
    );
  if (folder !== 'content')
    filled.push(
      ['permissions:\n', `env:\n  CONTENT_DIR: ${folder}\n\npermissions:\n`],
      ['the feeds of content/feeds.json', `the feeds of ${folder}/feeds.json`],
      ["hashFiles('content/feeds.json')", `hashFiles('${folder}/feeds.json')`],
      ['git add content\n', `git add ${folder}\n`],
      // The project's own tests use its own content.
      ['run: npm test\n', 'run: npm test\n        env:\n          CONTENT_DIR: content\n'],
    );
  return filled.reduce((text, [from, to]) => {
    if (!text.includes(from)) throw new Error(`${RECIPE} has no "${from}" to fill in.`);
    return text.replace(from, () => to);
  }, recipe);
};
