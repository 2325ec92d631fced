/**
 * Writes a number as a language writes it, with at most two decimals. Only what is printed is rounded.
 *
 * @param value - The number.
 * @param language - BCP 47 tag.
 *
 * @example
 * formatNumber(2.875, "en"); // "2.88"
 * formatNumber(2.875, "cs"); // "2,88"
 * formatNumber(104, "en"); // "104"
 */
export function formatNumber(value: number, language: string): string {
  return new Intl.NumberFormat(language, { maximumFractionDigits: 2 }).format(value);
}

/**
 * Writes a percentage with two decimals, so that a column of them can be compared.
 *
 * @param percent - The percentage, 0 to 100.
 * @param language - BCP 47 tag.
 *
 * @example
 * formatPercent(800 / 9, "en"); // "88.89 %"
 * formatPercent(50, "bg"); // "50,00 %"
 */
export function formatPercent(percent: number, language: string): string {
  return `${new Intl.NumberFormat(language, { minimumFractionDigits: 2, maximumFractionDigits: 2 }).format(percent)} %`;
}
