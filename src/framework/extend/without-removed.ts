import type { Framework } from "../framework.js";
import type { Addition } from "../overlay.js";
import type { Group, Grouping } from "../scoring.js";
import { comingOf } from "./placed-overlay.js";

type Beside = Pick<Framework, "scoring" | "special" | "annexes" | "duties" | "cadences">;

/**
 * Takes ids that are gone off every list of ids in what stands around the nodes, and puts new ones into the groups that they
 * join. Floors, targets, exceptions and cadences that were about such nodes alone go with them.
 *
 * A condition that asks for a node that is gone is left as it is: what it should ask instead is for a person, and lint
 * points at it.
 */
export function withoutRemoved(base: Framework, removed: ReadonlySet<string>, additions: readonly Addition[]): Beside {
  const { scoring, special, annexes, duties, cadences } = base;
  const { floors, targets, exceptions, groupings, ...rules } = unlisted(scoring, removed);
  return {
    scoring: {
      ...rules,
      ...given("exceptions", exceptions?.filter(choosesSome)),
      ...given(
        "groupings",
        groupings?.map((one) => regrouped(one, removed, additions)),
      ),
      ...given("floors", floors?.filter(choosesSome)),
      ...given("targets", targets?.filter(choosesSome)),
    },
    ...given("special", unlisted(special, removed)),
    ...given("annexes", unlisted(annexes, removed)),
    ...given("duties", unlisted(duties, removed)),
    ...given(
      "cadences",
      cadences?.filter((one) => one.for === undefined || !removed.has(one.for)),
    ),
  };
}

function given<K extends string, V>(key: K, value: V | undefined): { readonly [P in K]?: V } {
  return (value === undefined ? {} : { [key]: value }) as { readonly [P in K]?: V };
}

// `ids` stands in selectors only, and `answeredBy` in annexes.
const lists = new Set(["ids", "answeredBy"]);

function unlisted<T>(value: T, removed: ReadonlySet<string>): T {
  if (Array.isArray(value)) return value.map((one: unknown) => unlisted(one, removed)) as T;
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([key, inside]: [string, unknown]) =>
    lists.has(key) && Array.isArray(inside)
      ? [key, inside.filter((id: unknown) => typeof id !== "string" || !removed.has(id))]
      : [key, unlisted(inside, removed)],
  );
  return Object.fromEntries(entries) as T;
}

function choosesSome({ for: chosen }: { readonly for: { readonly ids?: readonly string[] } }): boolean {
  return chosen.ids === undefined || chosen.ids.length > 0;
}

function regrouped<T extends Group | Grouping>(
  group: T,
  removed: ReadonlySet<string>,
  additions: readonly Addition[],
): T {
  const joining = additions.filter((addition) => addition.groups?.includes(group.id));
  const ids = joining.flatMap((addition) => comingOf(addition)?.node.id ?? []);
  const reasons = joining.flatMap(({ because: why, ...addition }) => {
    const id = comingOf(addition)?.node.id;
    return why === undefined || id === undefined ? [] : [[id, why] as const];
  });
  const { of, groups } = group;
  const because = "because" in group ? group.because : undefined;
  return {
    ...group,
    ...(of?.ids !== undefined && { of: { ...of, ids: [...of.ids, ...ids] } }),
    ...(groups !== undefined && { groups: groups.map((one) => regrouped(one, removed, additions)) }),
    ...((because !== undefined || reasons.length > 0) && {
      because: Object.fromEntries([...Object.entries(because ?? {}).filter(([id]) => !removed.has(id)), ...reasons]),
    }),
  };
}
