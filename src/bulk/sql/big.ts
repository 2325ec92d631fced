/** The larger of two whole numbers. */
export function larger(a: bigint, b: bigint): bigint {
  if (a < b) return b;
  return a;
}

/** The smaller of two whole numbers. */
export function smaller(a: bigint, b: bigint): bigint {
  if (b < a) return b;
  return a;
}
