import { articleDataPath } from '../../src/core/site/manifest.ts';
import type { View } from '../../src/core/addresses/urls.ts';
import type { WithdrawnData } from '../../src/core/news/withdrawn.ts';
import type { Withdrawn } from '../../src/core/news/withdrawn.schema.ts';
import type { Artefacts } from '../site/artefacts.ts';

/** Every id, including earlier ones, of withdrawn articles. */
export const withdrawnIdsOf = (withdrawn: readonly Withdrawn[]): string[] =>
  withdrawn.flatMap(({ id, previousIds = [] }) => [id, ...previousIds]);

/** The pages that say that an article was withdrawn. */
export const viewsOfWithdrawn = (withdrawn: readonly Withdrawn[]): View[] =>
  withdrawnIdsOf(withdrawn).map((id) => ({ screen: 'article', id }));

/** Writes the notices of withdrawn articles where their data would be; returns how many. */
export const writeTombstones = async (
  withdrawn: readonly Withdrawn[],
  artefacts: Artefacts,
): Promise<number> => {
  for (const each of withdrawn) {
    const { withdrawnAt, title, reason } = each;
    const data: WithdrawnData = {
      withdrawnAt,
      ...(title !== undefined && { title }),
      ...(reason !== undefined && { reason }),
    };
    for (const id of withdrawnIdsOf([each]))
      await artefacts.write(articleDataPath(id), JSON.stringify(data));
  }
  return withdrawn.length;
};
