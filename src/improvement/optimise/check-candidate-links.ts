import { below, report, type Trail } from "../../core/check-fields.js";
import { nearest } from "../../core/nearest.js";
import { type Document, eachRecord } from "../each-record.js";
import { findCycles } from "../find-cycles.js";

/**
 * Checks what candidate actions demand of each other: that ids are their own, that what is named exists, and that nothing waits
 * for itself.
 *
 * @param document - The candidates and their milestones; parts of the wrong shape are passed over.
 * @param trail - Where they stand, and the list for issues.
 *
 * @example
 * const issues: Issue[] = [];
 * checkCandidateLinks({ actions: [{ id: "a", after: ["b"] }, { id: "c", excludes: ["a"] }] }, { keys: [], issues });
 * issues.map(({ path, message }) => `${path}: ${message}`); // ["/actions/0/after/0: No action or milestone is called \"b\"."]
 */
export function checkCandidateLinks(
  document: { readonly actions: unknown; readonly milestones?: unknown },
  trail: Trail,
): void {
  const actions = new Set<string>();
  const after = new Map<string, readonly string[]>();
  const places = new Map<string, Trail>();
  const add = (id: unknown, names: unknown, here: Trail): void => {
    if (typeof id !== "string") return;
    if (after.has(id)) {
      report(below(here, "id"), "duplicate-id", `"${id}" is there twice.`, "Give each its own id.");
      return;
    }
    after.set(id, Array.isArray(names) ? names.filter((name) => typeof name === "string") : []);
    places.set(id, here);
  };
  eachRecord(document.actions, below(trail, "actions"), (action, here) => {
    if (typeof action.id === "string") actions.add(action.id);
    add(action.id, action.after, here);
  });
  eachRecord(document.milestones, below(trail, "milestones"), (milestone, here) => {
    add(milestone.id, milestone.actions, here);
  });
  const both = new Set(after.keys());
  eachRecord(document.actions, below(trail, "actions"), (action, here) => {
    checkNamed(action, "after", both, here);
    checkNamed(action, "excludes", actions, here);
  });
  eachRecord(document.milestones, below(trail, "milestones"), (milestone, here) => {
    checkNamed(milestone, "actions", actions, here);
  });
  const cycles = findCycles(after);
  if (cycles.length === 0) checkTogether(document, after, trail);
  for (const cycle of cycles) {
    const [first = ""] = cycle;
    // What names itself has been said.
    if (cycle.length === 1) continue;
    const message = `Each waits for the next: ${[...cycle, first].join(", ")}.`;
    report(places.get(first) ?? trail, "circular-order", message, "Let one of them start without the next.");
  }
}

// What needs two actions that exclude each other can never be taken.
function checkTogether(
  { actions }: { readonly actions: unknown },
  after: ReadonlyMap<string, readonly string[]>,
  trail: Trail,
): void {
  const excluded = new Map<unknown, readonly unknown[]>();
  eachRecord(actions, trail, ({ id, excludes }) => excluded.set(id, Array.isArray(excludes) ? excludes : []));
  if ([...excluded.values()].every((names) => names.length === 0)) return;
  eachRecord(actions, below(trail, "actions"), ({ id }, here) => {
    if (typeof id !== "string") return;
    const needed = [...neededBy(id, after)];
    for (const one of needed) {
      const other = needed.find((name) => name !== one && excluded.get(one)?.includes(name));
      if (other === undefined) continue;
      const own = one === id || other === id;
      const message = own
        ? `"${id}" needs "${one === id ? other : one}", and the two exclude each other.`
        : `"${id}" needs "${one}" and "${other}", which exclude each other.`;
      report(here, "never-possible", message, "It can never be taken: let one of the demands go.");
      return;
    }
  });
}

function neededBy(id: string, after: ReadonlyMap<string, readonly string[]>): ReadonlySet<string> {
  const found = new Set([id]);
  for (const one of found) for (const name of after.get(one) ?? []) found.add(name);
  return found;
}

function checkNamed(record: Document, key: string, known: ReadonlySet<string>, trail: Trail): void {
  const names = record[key];
  if (!Array.isArray(names)) return;
  const what = key === "after" ? "action or milestone" : "action";
  names.forEach((name: unknown, place) => {
    if (typeof name !== "string") return;
    const here = below(below(trail, key), place);
    if (name === record.id) report(here, "names-itself", `"${name}" names itself.`, "Leave it out.");
    else if (!known.has(name)) {
      const [near] = nearest(name, [...known], 1);
      const hint = near === undefined ? undefined : `Did you mean "${near}"?`;
      report(here, "unknown-action", `No ${what} is called "${name}".`, hint);
    }
  });
}
