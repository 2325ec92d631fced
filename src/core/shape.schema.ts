import type * as z from "zod";

/**
 * One schema for every key of an interface, so that the compiler refuses a schema that has drifted from its interface.
 *
 * A required key takes a plain schema and an optional one takes `.exactOptional()`; a key too few, a key too many, the wrong
 * kind of optional and the wrong type do not compile. Used as `z.strictObject({ ... } satisfies Shape<T>)`.
 */
export type Shape<T> = {
  readonly [K in keyof T]-?: Record<never, never> extends Pick<T, K>
    ? z.ZodExactOptional<z.ZodType<Exclude<T[K], undefined>>>
    : z.ZodType<T[K]>;
};
