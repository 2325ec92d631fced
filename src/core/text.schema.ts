import * as z from "zod";
import { languagePattern } from "./language.js";
import { must } from "./must.js";
import { recordOf } from "./record.schema.js";
import type { LocalizedText } from "./text.js";

/** What a text holds that has something in it: anything but space. */
export const wordsPattern = /\S/;

/** Checks a text in one language that somebody is to read: there must be something in it. */
export const wordsSchema: z.ZodType<string> = z
  .string()
  .refine(
    (text) => wordsPattern.test(text),
    must(
      "empty-text",
      "must be a text with something in it",
      "Write the text, or leave the key out where it is optional.",
    ),
  );

/**
 * Checks a BCP 47 tag, its language in lower case.
 *
 * The form is checked and not the registry of languages; words such as `english` or `constructor` are refused.
 */
export const languageSchema: z.ZodType<string, string> = z
  .string()
  .refine(
    (text) => languagePattern.test(text),
    must(
      "not-a-language",
      "must be a language tag of BCP 47",
      "Write the language in small letters, such as `en`, `cs` or `sr-Latn`.",
    ),
  );

/** Checks a {@link LocalizedText}: at least one language, and something in each. */
export const textSchema: z.ZodType<LocalizedText> = recordOf(languageSchema, wordsSchema).refine(
  (text) => Object.keys(text).length > 0,
  must("empty-text", "must hold a text in at least one language", 'Write it by language, such as `{ en: "…" }`.'),
);
