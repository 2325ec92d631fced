import { nearest } from "../../core/nearest.js";
import { QualityError } from "../../core/quality-error.js";
import type { Program } from "../program.js";
import { namesOf } from "./names-of.js";

/**
 * Finds the place of a node by its id; a dimension is asked for as `item.dimension`, or by its own id where only one item has
 * it.
 *
 * @throws A {@link QualityError} with code `unknown-id`, naming what was most likely meant.
 */
export function findPlace(program: Program, id: string): number {
  const { places } = namesOf(program);
  const place = places.get(id);
  if (place !== undefined) return place;
  const dimensions = program.nodes.filter((node) => node.kind === "dimension" && node.id === id);
  if (dimensions.length === 1) return (dimensions[0] as { readonly index: number }).index;
  // From outside TypeScript anything may come, such as a whole item in place of its id.
  const near = typeof id === "string" ? nearest(id, [...places.keys()]) : [];
  const meant = near.length === 0 ? topOf(program) : ` Did you mean ${near.map((one) => `"${one}"`).join(" or ")}?`;
  throw new QualityError("unknown-id", `Nothing in ${program.framework.id} is called "${String(id)}".${meant}`);
}

// Where nothing is near, what stands at the top shows what ids look like here.
function topOf({ nodes }: Program): string {
  const top = (nodes[0]?.children ?? []).flatMap((index) => nodes[index]?.id ?? []);
  if (top.length === 0) return "";
  return ` At the top there are: ${top.slice(0, 8).join(", ")}${top.length > 8 ? ", …" : ""}.`;
}
