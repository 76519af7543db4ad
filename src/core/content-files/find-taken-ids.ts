import { show, type Problem } from './content-problem.ts';

/** A file, and the ids whose addresses it claims. */
type Claimant = { file: string; id: string; previousIds?: readonly string[] | undefined };

/** Finds addresses that two articles claim, by their ids, earlier ids or notices of withdrawal. */
export const findTakenIds = (claimants: readonly Claimant[]): Problem[] => {
  const owners = new Map<string, string>();
  return claimants
    .flatMap(({ file, id: own, previousIds = [] }) => [
      { file, id: own, field: 'id' },
      ...previousIds.map((id, at) => ({ file, id, field: `previousIds[${at}]` })),
    ])
    .flatMap(({ file, id, field }) => {
      const owner = owners.get(id);
      if (owner === undefined) {
        owners.set(id, file);
        return [];
      }
      return [
        { file, field, expected: `an id of its own; ${owner} has this one`, found: show(id) },
      ];
    });
};
