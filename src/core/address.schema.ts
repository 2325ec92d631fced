import * as z from "zod";
import { must } from "./must.js";

/** The two ways to an address on the web. */
export const addressPattern = /^https?:\/\/\S+$/;

/** Checks an address on the web. Reports make links of them, so `javascript:` and its like are refused. */
export const addressSchema: z.ZodType<string> = z
  .string()
  .refine(
    (text) => addressPattern.test(text),
    must(
      "not-an-address",
      "must be an address on the web",
      "Write it in full, such as `https://example.org/handbook`.",
    ),
  );
