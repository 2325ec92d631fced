import type { Framework } from "../framework.js";
import type { Addition } from "../overlay.js";
import type { Group, Grouping } from "../scoring.js";
import type { Selector } from "../selector.js";
import { comingOf } from "./placed-overlay.js";

type Beside = Pick<Framework, "scoring" | "special" | "annexes" | "duties" | "cadences">;

/**
 * Takes ids that are gone off every list of ids in what stands around the nodes, and puts new ones into the groups that they
 * join. Floors, targets, exceptions, duties, cadences, groups and whatever else was for such nodes alone go with them.
 *
 * A condition that asks for a node that is gone is left as it is: what it should ask instead is for a person, and lint
 * points at it.
 */
export function withoutRemoved(base: Framework, removed: ReadonlySet<string>, additions: readonly Addition[]): Beside {
  const { scoring, special, annexes, duties, cadences } = base;
  const { groupings, ...rules } = unlisted(scoring, removed);
  return {
    scoring: { ...rules, ...given("groupings", stillHolding(groupings, removed, additions)) },
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
  if (Array.isArray(value)) {
    const inside = value.map((one: unknown) => unlisted(one, removed));
    return inside.filter((one) => !isAboutGone((one as { for?: unknown } | null)?.for, removed)) as T;
  }
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).flatMap(([key, inside]: [string, unknown]) => {
    const listed = lists.has(key) && Array.isArray(inside);
    const left = listed ? inside.filter((id: unknown) => !removed.has(id as string)) : unlisted(inside, removed);
    // What nothing answers any more says nothing of answers, and an exception of what is gone excepts nothing.
    const idle = (key === "answeredBy" && listed && isEmpty(left)) || (key === "except" && isAboutGone(left, removed));
    return idle ? [] : [[key, left]];
  });
  return Object.fromEntries(entries) as T;
}

function isEmpty(list: unknown): boolean {
  return Array.isArray(list) && list.length === 0;
}

function isAboutGone(selector: unknown, removed: ReadonlySet<string>): boolean {
  const { ids, under } = (selector ?? {}) as Selector;
  return isEmpty(ids) || (under !== undefined && removed.has(under));
}

// An overlay cannot take a group out by itself, so one that is left with nothing goes with what it held.
function stillHolding<T extends Group | Grouping>(
  groups: readonly T[] | undefined,
  removed: ReadonlySet<string>,
  additions: readonly Addition[],
): readonly T[] | undefined {
  return groups
    ?.map((group) => regrouped(group, removed, additions))
    .filter(({ of, groups: inside }) => !isAboutGone(of, removed) && !isEmpty(inside));
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
    ...(groups !== undefined && { groups: stillHolding(groups, removed, additions) }),
    ...((because !== undefined || reasons.length > 0) && {
      because: Object.fromEntries([...Object.entries(because ?? {}).filter(([id]) => !removed.has(id)), ...reasons]),
    }),
  };
}
