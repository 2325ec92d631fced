import { countNodes } from "../../framework/count-nodes.js";
import type { Framework } from "../../framework/framework.js";
import type { ShippedEdition, ShippedFramework } from "../../frameworks/shipped-framework.js";
import { labelsOf } from "../../scoring/labels-of.js";

/** Computes the entry of a framework in the list of what ships; texts are those of the newest edition. */
export function describeShipped(editions: readonly [Framework, ...Framework[]]): ShippedFramework {
  const newest = editions.at(-1) ?? editions[0];
  const { id, title, description, publisher, jurisdiction, licence, languages } = newest;
  return {
    id,
    title,
    ...(description !== undefined && { description }),
    ...(publisher !== undefined && { publisher }),
    ...(jurisdiction !== undefined && { jurisdiction }),
    ...(licence !== undefined && { licence }),
    languages: languages ?? Object.keys(title),
    editions: editions.map(describeEdition),
  };
}

function describeEdition(framework: Framework): ShippedEdition {
  const { edition, inForce, dated } = framework;
  const { wording, scale, rules, unverified } = labelsOf(framework);
  return {
    edition,
    ...(inForce !== undefined && { inForce }),
    ...(dated !== undefined && { dated }),
    counts: countNodes(framework),
    labels: { wording, scale, rules, unverified },
  };
}
