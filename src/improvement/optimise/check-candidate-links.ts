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
  for (const cycle of findCycles(after)) {
    const [first = ""] = cycle;
    // What names itself has been said.
    if (cycle.length === 1) continue;
    const message = `Each waits for the next: ${[...cycle, first].join(", ")}.`;
    report(places.get(first) ?? trail, "circular-order", message, "Let one of them start without the next.");
  }
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
