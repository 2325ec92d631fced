/**
 * Gives the day that a clock shows where it stands: at midnight in Prague it is still yesterday by universal time.
 *
 * @param now - The moment.
 *
 * @example
 * today(new Date(2026, 0, 5, 0, 30)); // "2026-01-05"
 */
export function today(now: Date): string {
  const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  return parts.map((part, place) => String(part).padStart(place === 0 ? 4 : 2, "0")).join("-");
}
