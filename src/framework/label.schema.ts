import * as z from "zod";
import type { Provenance, Wording } from "./label.js";

/** Checks whose words a text is in. */
export const wordingSchema: z.ZodType<Wording> = z.enum(["official", "paraphrase", "interpretive"]);

/** Checks who made a scale or a rule. */
export const provenanceSchema: z.ZodType<Provenance> = z.enum(["official", "proposal"]);
