import { below, kindOf, report, type Trail } from "../core/check-fields.js";
import { nearest } from "../core/nearest.js";
import type { Blank, Form } from "./form.js";

/** Reports a rating that its item cannot have: a number written as text, or a level that its scale lacks. */
export function reportLevel(blank: Blank, rating: unknown, trail: Trail): void {
  const { id } = blank.node;
  if (typeof rating === "string" && rating.trim() !== "" && blank.slots.has(Number(rating))) {
    const message = `The rating of "${id}" is the text "${rating}", not a number.`;
    report(trail, "number-as-text", message, `Write ${Number(rating)} without quotes.`);
    return;
  }
  const ids = blank.choices.map((choice) => choice.id);
  const near = typeof rating === "string" ? nearest(rating, ids, 1)[0] : undefined;
  const hint = near === undefined ? `Choose one of: ${listed(blank).join(", ")}.` : `Did you mean "${near}"?`;
  const message =
    rating === null ? `The rating of "${id}" is empty.` : `"${id}" cannot be rated with ${kindOf(rating)}.`;
  report(trail, "unknown-level", message, hint);
}

// What may be written, numbers behind the names; of a long range only both ends.
function listed(blank: Blank): readonly string[] {
  const names = blank.choices.map(({ id, value }) => {
    if (value === null) return id;
    return blank.slots.has(id) ? `${id} (${value})` : String(value);
  });
  return names.length > 12 ? [...names.slice(0, 4), "…", ...names.slice(-4)] : names;
}

/** Reports a key under which nothing is rated: the inside of an area or standard is named, or the nearest ids. */
export function reportItem(form: Form, key: string, trail: Trail): void {
  const node = form.outline.byId.get(key);
  if (node === undefined || node.kind === "framework") {
    // Hundreds of unknown ids are of another framework: to look for the nearest of each would take long and help nobody.
    const near = trail.issues.length > 200 ? [] : nearest(key, [...form.byId.keys()]).map((id) => `"${id}"`);
    const list = "List the items of the framework with listItems, or with the command `show`.";
    const hint = near.length === 0 ? list : `Did you mean ${near.join(" or ")}?`;
    report(trail, "unknown-item", `The framework has no item "${key}".`, hint);
    return;
  }
  const inside = form.outline.nodes.slice(node.index, node.end).filter((one) => one.isItem);
  const ids = inside.map((one) => one.id);
  const some = ids.length > 6 ? [...ids.slice(0, 5), "…"] : ids;
  report(trail, "not-an-item", `"${key}" is not rated itself.`, `Rate what is inside it: ${some.join(", ")}.`);
}

/** Reports a single rating where the item asks for one on each dimension. */
export function reportSingleRating(id: string, dimensions: readonly string[], rating: unknown, trail: Trail): void {
  const message = `"${id}" is rated on several dimensions, but this is ${kindOf(rating)}.`;
  const example = dimensions.map((name) => `${name}: …`).join(", ");
  report(trail, "wrong-type", message, `Write rating: { ${example} }.`);
}

/** Reports a dimension that the item does not have. */
export function reportDimension(id: string, dimensions: readonly string[], key: string, trail: Trail): void {
  const hint = `Its dimensions: ${dimensions.join(", ")}.`;
  report(below(trail, key), "unknown-dimension", `"${id}" has no dimension "${key}".`, hint);
}

/** Reports a rating of an item that does not apply, by facts of the unit. */
export function reportExclusion(id: string, excludedBy: string, trail: Trail): void {
  const whose = excludedBy === id ? "it" : `"${excludedBy}" around it`;
  const message = `"${id}" is rated, but by the facts of the unit ${whose} does not apply.`;
  report(trail, "does-not-apply", message, "Leave the response out, or correct the facts.");
}

/** Reports what a level or special answer needs beside the rating, and does not have. */
export function reportRequirement(id: string, rating: unknown, need: string, trail: Trail): void {
  const chosen = typeof rating === "number" ? String(rating) : `"${rating}"`;
  const what = { due: "a day by which it is mended (due)", evidence: "evidence" }[need] ?? `a ${need}`;
  const message = `"${id}" is rated ${chosen}, which needs ${what}.`;
  report(trail, "requirement-missing", message, `Write { rating: ${rating}, ${need}: … }.`);
}

/** Reports evidence that a response names and the assessment does not hold. */
export function reportEvidence(id: string, evidence: string, held: readonly string[], trail: Trail): void {
  const near = nearest(evidence, held, 1)[0];
  const add = "Add it to the evidence of the assessment, or take the reference out.";
  const message = `"${id}" names evidence "${evidence}", which the assessment does not hold.`;
  report(trail, "unknown-evidence", message, near === undefined ? add : `Did you mean "${near}"?`);
}
