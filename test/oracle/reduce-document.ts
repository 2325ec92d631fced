/**
 * Takes out of a document whatever it can do without: list entries and keys, from the outside in, as long as it still does
 * what it is kept for.
 */
export function reduceDocument<T>(document: T, keeps: (smaller: T) => boolean): T {
  let current = document;
  for (let shrunk = true; shrunk; ) {
    shrunk = false;
    for (const path of pathsOf(current)) {
      const smaller = without(current, path);
      if (smaller === undefined || !keeps(smaller as T)) continue;
      current = smaller as T;
      shrunk = true;
      break;
    }
  }
  return current;
}

type Path = readonly (string | number)[];

// Outermost first, so that much goes at once.
function pathsOf(document: unknown): readonly Path[] {
  const paths: Path[] = [];
  const waiting: (readonly [Path, unknown])[] = [[[], document]];
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    const [path, value] = next;
    if (typeof value !== "object" || value === null) continue;
    for (const [key, inner] of Object.entries(value)) {
      const below = [...path, Array.isArray(value) ? Number(key) : key];
      paths.push(below);
      waiting.push([below, inner]);
    }
  }
  return paths;
}

function without(value: unknown, [key, ...rest]: Path): unknown {
  if (key === undefined || typeof value !== "object" || value === null) return undefined;
  if (Array.isArray(value)) {
    return rest.length === 0
      ? value.toSpliced(Number(key), 1)
      : value.with(Number(key), without(value[Number(key)], rest));
  }
  const inner = (value as Record<string, unknown>)[key];
  const { [key]: _gone, ...others } = value as Record<string, unknown>;
  return rest.length === 0 ? others : { ...value, [key]: without(inner, rest) };
}
