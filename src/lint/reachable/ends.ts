import { remember } from "../../core/remember.js";
import { factsOf } from "../../framework/facts-of.js";
import { evaluate, fillGaps } from "../../scoring/evaluate/evaluate.js";
import type { Program } from "../../scoring/program.js";
import type { Result } from "../../scoring/result.js";
import { runWith } from "./reach.js";

/** Results by place, with everything rated alike, while no fact is known. */
export interface Ends {
  /** Everything at its lowest level. */
  readonly lowest: readonly Result[];
  /** Everything at its highest level. */
  readonly highest: readonly Result[];
}

/** Gives both ends of what the nodes of a program can come to: known at once, however many cases lie between them. */
export const endsOf: (program: Program) => Ends = /* @__PURE__ */ remember((program) => {
  const { reading } = runWith(program, factsOf(program.framework, []));
  const at = (end: "lowest" | "highest") =>
    evaluate(program, { ...reading, slots: fillGaps(program, reading.slots, end) });
  return { lowest: at("lowest"), highest: at("highest") };
});
