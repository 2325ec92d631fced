import * as z from "zod";

/**
 * Checks an object with keys of one kind and values of one kind; the key `__proto__` is unknown, whatever the kind.
 *
 * `z.record` by itself leaves `__proto__` out without a word. The issue is pushed as an unrecognized key because that is
 * the one kind of issue after which the pipe goes on, so that what else is wrong is found in the same pass.
 *
 * @param key - Checks each key.
 * @param value - Checks each value.
 *
 * @example
 * import * as z from "zod";
 * recordOf(z.string(), z.number()).safeParse({ beds: 12 }).success; // true
 * recordOf(z.string(), z.number()).safeParse(JSON.parse('{"__proto__":12}')).success; // false
 */
export function recordOf<T>(key: z.ZodType<string, string>, value: z.ZodType<T>): z.ZodType<Record<string, T>> {
  return z
    .unknown()
    .check(({ value: input, issues }) => {
      if (typeof input !== "object" || input === null || !Object.hasOwn(input, "__proto__")) return;
      issues.push({ code: "unrecognized_keys", keys: ["__proto__"], input: { ...input } });
    })
    .pipe(z.record(key, value));
}
