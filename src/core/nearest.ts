/**
 * Finds the candidates that a misspelt word most likely meant, best first.
 *
 * Compares by Damerau-Levenshtein distance in its simple form (optimal string alignment): one insertion, deletion,
 * replacement or swap of neighbours is one slip. At most one slip for every three letters is forgiven, and one in short
 * words, so that a suggestion is worth reading. Capital letters make no difference; of equals, the earlier candidate wins.
 *
 * @param word - The word as it was written.
 * @param candidates - The words that would have been right.
 * @param most - How many to give at most.
 * @returns The nearest candidates; none when nothing is near.
 *
 * @example
 * nearest("titel", ["title", "plain", "tags"]); // ["title"]
 * nearest("s1.z", ["s1.a", "s1.b", "s20.a"], 2); // ["s1.a", "s1.b"]
 * nearest("completely-else", ["s1.a", "s1.b"]); // []
 */
export function nearest(word: string, candidates: readonly string[], most = 3): string[] {
  // Nothing that we name is this long; a text of a megabyte should not cost a second.
  if (word.length > 100) return [];
  const slips = Math.max(1, Math.floor(word.length / 3));
  const wanted = word.toLowerCase();
  return candidates
    .filter((candidate) => Math.abs(candidate.length - word.length) <= slips)
    .map((candidate) => ({ candidate, distance: distance(wanted, candidate.toLowerCase()) }))
    .filter((found) => found.distance <= slips)
    .sort((a, b) => a.distance - b.distance)
    .slice(0, most)
    .map((found) => found.candidate);
}

// One row of the table for each letter of `a`; the swap looks two rows back.
function distance(a: string, b: string): number {
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const here = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1];
      const changed = at(above, column - 1) + (same ? 0 : 1);
      let best = Math.min(changed, at(above, column) + 1, at(here, column - 1) + 1);
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      if (swapped) best = Math.min(best, at(before, column - 2) + 1);
      here.push(best);
    }
    before = above;
    above = here;
  }
  return at(above, b.length);
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? 0;
}
