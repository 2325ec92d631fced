import * as z from "zod";
import type { Shape } from "../../src/core/shape.schema.js";

interface Home {
  readonly id: string;
  readonly beds?: number;
  readonly tags?: readonly string[];
}

const id = z.string();
const beds = z.number();
const tags = z.array(z.string());

/** A shape with every key, each of its own kind of optional. */
export const right = { id, beds: beds.exactOptional(), tags: tags.exactOptional() } satisfies Shape<Home>;

/** The schema that it gives. */
export const schema: z.ZodType<Home> = z.strictObject(right);

// @ts-expect-error: an optional key is forgotten
export const forgotten = { id, beds: beds.exactOptional() } satisfies Shape<Home>;

// @ts-expect-error: the interface has no such key
export const extra = { ...right, rooms: beds } satisfies Shape<Home>;

// @ts-expect-error: the interface lets it be left out
export const required = { ...right, beds } satisfies Shape<Home>;

const idOptional = { ...right, id: id.exactOptional() } satisfies Shape<Home>;

// @ts-expect-error: the interface wants the id; the annotation sees what the shape alone does not
export const optional: z.ZodType<Home> = z.strictObject(idOptional);

// @ts-expect-error: `optional` would let `undefined` in
export const loose = { ...right, beds: beds.optional() } satisfies Shape<Home>;

// @ts-expect-error: the interface says a number
export const wrongType = { ...right, beds: id.exactOptional() } satisfies Shape<Home>;

// @ts-expect-error: the interface says a list of texts
export const wrongMember = { ...right, tags: z.array(beds).exactOptional() } satisfies Shape<Home>;
