import type { Id } from "../../../core/id.js";
import type { EditionRef } from "../../../framework/crosswalk.js";
import type { Framework } from "../../../framework/framework.js";
import { crosswalks } from "../../../frameworks/crosswalks.js";
import { loadCrosswalk } from "../../../frameworks/load-crosswalk.js";
import { loadFramework } from "../../../frameworks/load-framework.js";
import { type NodeRelation, nodeRelations } from "../../print/show/node-relations.js";

/** Lists how a node of a shipped framework stands to nodes of the others, by every crosswalk that ships, read from it. */
export async function relationsOf({ id, edition }: Framework, node: Id): Promise<readonly NodeRelation[]> {
  const here = { framework: id, edition };
  const isHere = (side: EditionRef): boolean => side.framework === id && side.edition === edition;
  const others = crosswalks.flatMap(({ from, to }) => (isHere(from) ? [to] : isHere(to) ? [from] : []));
  const found = await Promise.all(
    others.map(async (side) => {
      const crosswalk = await loadCrosswalk(here, side);
      const other = await loadFramework(side.framework, { edition: side.edition });
      return nodeRelations(crosswalk, other, node);
    }),
  );
  return found.flat();
}
