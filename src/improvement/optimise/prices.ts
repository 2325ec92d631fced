/** One way to decide a list, as numbers. */
export interface Offer {
  /** What it brings. */
  readonly worth: number;
  /** What it takes of what is priced first. */
  readonly first: number;
  /** What it takes of what is priced second. */
  readonly second: number;
}

/** What one unit of each is worth. */
export interface Prices {
  /** Of what is priced first. */
  readonly first: number;
  /** Of what is priced second. */
  readonly second: number;
}

/** What an offer brings after what it takes is paid for. */
export function paid({ worth, first, second }: Offer, prices: Prices): number {
  return worth - prices.first * first - prices.second * second;
}

/** The most that lists can bring when everything that is taken must be paid for, and what is there is sold. */
export function boundAt(lists: readonly (readonly Offer[])[], most: Prices, prices: Prices): number {
  const sold = sale(prices.first, most.first) + sale(prices.second, most.second);
  return lists.reduce((sum, offers) => sum + bestOf(offers, prices), sold);
}

/** What remains is worth at a price; what is without end has no price. */
export function sale(price: number, left: number): number {
  return price === 0 ? 0 : price * left;
}

/** The best that one list can bring at some prices. */
export function bestOf(offers: readonly Offer[], prices: Prices): number {
  let best = Number.NEGATIVE_INFINITY;
  for (const offer of offers) best = Math.max(best, paid(offer, prices));
  return best;
}

/**
 * Finds the prices at which the bound is the lowest: no plan within what there is can bring more than the bound at any prices.
 * The bound falls and rises again along each price, so that it is enough to narrow down.
 *
 * @param lists - The ways to decide each list.
 * @param most - What there is of each; without end for no limit.
 */
export function fairPrices(lists: readonly (readonly Offer[])[], most: Prices): Prices {
  const atFirst = (first: number): Prices => ({ first, second: secondAt(lists, most.second, first) });
  if (!Number.isFinite(most.first)) return atFirst(0);
  return atFirst(narrow(highestPrice(lists, "first"), (first) => boundAt(lists, most, atFirst(first))));
}

// The bound falls while more is taken than there is, and rises when less is.
function secondAt(lists: readonly (readonly Offer[])[], most: number, first: number): number {
  if (!Number.isFinite(most)) return 0;
  let low = 0;
  let high = highestPrice(lists, "second");
  if (takenAt(lists, { first, second: 0 }) <= most) return 0;
  for (let turn = 0; turn < 40; turn += 1) {
    const second = (low + high) / 2;
    if (takenAt(lists, { first, second }) > most) low = second;
    else high = second;
  }
  return high;
}

// What the best ways take of what is priced second.
function takenAt(lists: readonly (readonly Offer[])[], prices: Prices): number {
  let taken = 0;
  for (const offers of lists) {
    let best = Number.NEGATIVE_INFINITY;
    let second = 0;
    for (const offer of offers) {
      const worth = paid(offer, prices);
      if (worth <= best) continue;
      best = worth;
      second = offer.second;
    }
    taken += second;
  }
  return taken;
}

// At a price at which nothing pays any more, a higher one changes nothing.
function highestPrice(lists: readonly (readonly Offer[])[], of: "first" | "second"): number {
  const rates = lists.flatMap((offers) => {
    const worths = offers.map((offer) => offer.worth);
    const span = Math.max(...worths) - Math.min(...worths);
    return offers.flatMap((offer) => (offer[of] === 0 ? [] : [span / Math.abs(offer[of])]));
  });
  return Math.max(0, ...rates) + 1e-9;
}

function narrow(highest: number, bound: (price: number) => number): number {
  let low = 0;
  let high = highest;
  for (let turn = 0; turn < 40; turn += 1) {
    const third = (high - low) / 3;
    if (bound(low + third) <= bound(high - third)) high -= third;
    else low += third;
  }
  return bound(0) <= bound((low + high) / 2) ? 0 : (low + high) / 2;
}
