import { isRecord, kindOf } from "../core/check-fields.js";
import { QualityError } from "../core/quality-error.js";
import type { Crosswalk, EditionRef } from "../framework/crosswalk.js";
import { reverseCrosswalk } from "../framework/reverse-crosswalk.js";
import { crosswalkLoaders } from "../generated/catalogue.js";
import { crosswalks } from "./crosswalks.js";
import type { ShippedCrosswalk } from "./shipped-crosswalk.js";

/**
 * Loads the crosswalk from one edition to another, turned round where it ships the other way.
 *
 * An assessment names its framework and edition, so it can be given as the side one comes from.
 *
 * @param from - The edition one comes from.
 * @param to - The edition one goes to.
 * @throws A {@link QualityError} with code `unknown-crosswalk` that says where crosswalks lead from there, `wrong-usage` for a
 * side that names no framework and edition.
 *
 * @example
 * const veqf = { framework: "veqf", edition: "2010-10-06" };
 * const czech = { framework: "czech-social-services", edition: "2026-01-01" };
 * const crosswalk = await loadCrosswalk(veqf, czech);
 * crosswalk.relations.find((one) => one.from.includes("comprehensive"))?.relation; // "superset"
 */
export async function loadCrosswalk(from: EditionRef, to: EditionRef): Promise<Crosswalk> {
  refuseSide(from);
  refuseSide(to);
  const straight = crosswalks.find((one) => isSide(one.from, from) && isSide(one.to, to));
  if (straight !== undefined) return load(straight);
  const turned = crosswalks.find((one) => isSide(one.from, to) && isSide(one.to, from));
  if (turned !== undefined) return reverseCrosswalk(await load(turned));
  throw new QualityError("unknown-crosswalk", `No crosswalk joins ${named(from)} with ${named(to)}. ${hintOf(from)}`);
}

// From outside TypeScript anything may come, such as the id of a framework alone.
function refuseSide(side: unknown): void {
  if (isRecord(side) && typeof side.framework === "string" && typeof side.edition === "string") return;
  const example = '{ framework: "veqf", edition: "2010-10-06" }';
  throw new QualityError("wrong-usage", `A side of a crosswalk is written ${example}, and not as ${kindOf(side)}.`);
}

function load({ name }: ShippedCrosswalk): Promise<Crosswalk> {
  // The list and the table are written together, so a name of the one is in the other.
  return (crosswalkLoaders[name] as () => Promise<Crosswalk>)();
}

function isSide(side: EditionRef, { framework, edition }: EditionRef): boolean {
  return side.framework === framework && side.edition === edition;
}

function named({ framework, edition }: EditionRef): string {
  return `"${framework}" ${edition}`;
}

function hintOf(side: EditionRef): string {
  const others = crosswalks.flatMap(({ from, to }) => (isSide(from, side) ? [to] : isSide(to, side) ? [from] : []));
  return others.length === 0
    ? "None ships for the first."
    : `The first is joined with: ${others.map(named).join(", ")}.`;
}
