import { isPath } from "../../../core/is-path.js";
import { nearest } from "../../../core/nearest.js";
import { QualityError } from "../../../core/quality-error.js";
import type { Crosswalk } from "../../../framework/crosswalk.js";
import type { Framework } from "../../../framework/framework.js";
import { crosswalks } from "../../../frameworks/crosswalks.js";
import { loadCrosswalk } from "../../../frameworks/load-crosswalk.js";
import { loadFramework } from "../../../frameworks/load-framework.js";

/** A shipped crosswalk with its two sides. */
export interface OpenedCrosswalk {
  /** The crosswalk. */
  readonly crosswalk: Crosswalk;
  /** The framework one comes from. */
  readonly from: Framework;
  /** The framework one goes to. */
  readonly to: Framework;
}

/** Says whether a name is that of a shipped crosswalk rather than of a framework: two editions joined by two dashes. */
export function isCrosswalkName(name: string): boolean {
  return !isPath(name) && /.--./.test(name);
}

/**
 * Opens a shipped crosswalk with its two frameworks.
 *
 * @param name - Its name, `<from>--<to>`; the other way round it is turned.
 * @throws A QualityError with code `unknown-crosswalk` when there is none.
 */
export async function openCrosswalk(name: string): Promise<OpenedCrosswalk> {
  const turned = name.split("--").reverse().join("--");
  const shipped = crosswalks.find((one) => one.name === name || one.name === turned);
  if (shipped === undefined) throw unknownCrosswalk(name);
  const [first, second] = shipped.name === name ? [shipped.from, shipped.to] : [shipped.to, shipped.from];
  const [crosswalk, from, to] = await Promise.all([
    loadCrosswalk(first, second),
    loadFramework(first.framework, { edition: first.edition }),
    loadFramework(second.framework, { edition: second.edition }),
  ]);
  return { crosswalk, from, to };
}

function unknownCrosswalk(name: string): QualityError {
  const names = crosswalks.map((one) => one.name);
  const near = nearest(name, names, 1)[0];
  const hint = near === undefined ? `There are: ${names.join(", ")}.` : `Did you mean "${near}"?`;
  return new QualityError("unknown-crosswalk", `No crosswalk "${name}" ships with this package. ${hint}`);
}
