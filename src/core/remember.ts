/**
 * Makes a function of one object that works once for each object and then remembers. The memory goes when the object goes.
 *
 * @example
 * const count = remember((list: readonly number[]) => ({ sum: list.reduce((a, b) => a + b, 0) }));
 * count([1, 2]).sum; // 3
 */
export function remember<K extends object, V>(build: (key: K) => V): (key: K) => V {
  const known = new WeakMap<K, V>();
  return (key) => {
    const found = known.get(key);
    if (found !== undefined) return found;
    const value = build(key);
    known.set(key, value);
    return value;
  };
}
