/** The first distance that is searched, as a share of what is reachable at best; each next one is three times as large. */
const first = 1 / 256;

/**
 * Searches close to what the bound allows at best, and widens until nothing better can be left. How much has to be looked at
 * grows with the distance between what is enough and what is possible: a search that starts with a poor plan would look at
 * nearly everything, and one that takes for granted that there is a good plan finds it, or knows that there is none so good.
 *
 * @param top - What the bound allows at best.
 * @param enough - What is enough now; rises when a better plan is found.
 * @param look - Looks at every plan that may reach so much; says whether some were left out for want of room.
 * @returns Whether some that might have been better were left out for want of room.
 */
export function widen(top: number, enough: () => number, look: (atLeast: number) => boolean): boolean {
  let distance = Math.max(1, Math.abs(top) * first);
  for (;;) {
    const atLeast = Math.max(enough(), Math.floor(top - distance));
    const cut = look(atLeast);
    if (enough() >= atLeast) return cut;
    // Where room is short already, there is no more of it further away: one look at all of it is left.
    distance = cut || distance >= Math.abs(top) ? Number.POSITIVE_INFINITY : 3 * distance;
  }
}
