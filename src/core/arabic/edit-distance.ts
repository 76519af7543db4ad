/** Letters to add, drop, change or swap: the optimal string alignment distance. */
export const distanceOf = (one: string, other: string): number => {
  let [two, before] = [[] as number[], Array.from({ length: other.length + 1 }, (_, at) => at)];
  for (let row = 1; row <= one.length; row += 1) {
    const now = [row];
    for (let at = 1; at <= other.length; at += 1) {
      const cost = one[row - 1] === other[at - 1] ? 0 : 1;
      let value = Math.min(
        (before[at] ?? 0) + 1,
        (now[at - 1] ?? 0) + 1,
        (before[at - 1] ?? 0) + cost,
      );
      if (row > 1 && at > 1 && one[row - 1] === other[at - 2] && one[row - 2] === other[at - 1])
        value = Math.min(value, (two[at - 2] ?? 0) + 1);
      now.push(value);
    }
    [two, before] = [before, now];
  }
  return before[other.length] ?? 0;
};
