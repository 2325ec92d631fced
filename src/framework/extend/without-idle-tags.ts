import type { Framework } from "../framework.js";
import { walk } from "../walk.js";

/**
 * Takes out the tags that nodes of the base carry and that no node carries any more: an overlay can take nodes out and no
 * tags, so they would be left over in its name.
 */
export function withoutIdleTags(extended: Framework, base: Framework): Framework {
  const { tags, ...rest } = extended;
  const [before, after] = [carriedIn(base), carriedIn(extended)];
  const left = tags?.filter(({ id }) => after.has(id) || !before.has(id)) ?? [];
  return left.length === 0 ? rest : { ...extended, tags: left };
}

function carriedIn(framework: Framework): ReadonlySet<string> {
  return new Set([...walk(framework)].flatMap(({ node }) => node.tags ?? []));
}
