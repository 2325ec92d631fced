import { type Issue, pointer } from "./issue.js";

/** How one came to a value: the last key, and the way to the value around it. */
interface Trail {
  readonly key: PropertyKey;
  readonly above: Trail | undefined;
}

/**
 * Says where a document is nested more deeply than any sensible one, with one issue `too-deep`.
 *
 * Run it before anything that walks by calling itself: such a walk ends in a `RangeError` at some ten thousand levels,
 * while this one goes level by level. A value that contains itself is endlessly deep, and found in the same way.
 *
 * @param value - Any value, as read from a file.
 * @param most - How many levels of lists and objects are allowed.
 * @returns Nothing, or one issue at the first place that is too deep.
 *
 * @example
 * checkDepth({ areas: [{ id: "door" }] }); // []
 * checkDepth([[["x"]]], 2).map((issue) => issue.path); // ["/0/0"]
 */
export function checkDepth(value: unknown, most = 64): Issue[] {
  // Objects of one level, each with one way to it: shared objects are visited once a level.
  let level = new Map<object, Trail | undefined>();
  if (isContainer(value)) level.set(value, undefined);
  for (let depth = 1; level.size > 0; depth += 1) {
    if (depth > most) return [issue([...level.values()][0], most)];
    const below = new Map<object, Trail | undefined>();
    for (const [container, above] of level) {
      for (const [key, inner] of Object.entries(container)) {
        if (isContainer(inner) && !below.has(inner)) below.set(inner, { key, above });
      }
    }
    level = below;
  }
  return [];
}

function isContainer(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

function issue(trail: Trail | undefined, most: number): Issue {
  const keys: PropertyKey[] = [];
  for (let here = trail; here !== undefined; here = here.above) keys.unshift(here.key);
  return {
    code: "too-deep",
    severity: "error",
    path: pointer(keys),
    message: `The document is nested more than ${most} levels deep.`,
    hint: "Look at this place: a document that people write stays far below that.",
  };
}
