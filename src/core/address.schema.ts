import * as z from "zod";
import { must } from "./must.js";

const web = /^https?:\/\/\S+$/i;

/** Checks an address on the web. Reports make links of them, so `javascript:` and its like are refused. */
export const addressSchema: z.ZodType<string> = z
  .string()
  .refine(
    (text) => web.test(text),
    must(
      "not-an-address",
      "must be an address on the web",
      "Write it in full, such as `https://example.org/handbook`.",
    ),
  );
