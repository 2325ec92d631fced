import { type Issue, pointer } from "../../core/issue.js";
import { error } from "../../core/make-issue.js";
import type { Addition } from "../overlay.js";
import type { Visit } from "../walk.js";
import { nodesIn } from "./nodes-in.js";
import { comingOf, type PlacedOverlay, unknownNode } from "./placed-overlay.js";

interface Touch {
  readonly overlay: string;
  readonly path: string;
}

/** What is asked of the base, what was taken, and what was found wrong. */
interface Ledger {
  readonly visits: ReadonlyMap<string, Visit>;
  readonly claims: Map<string, Touch>;
  readonly needs: (Touch & { readonly id: string })[];
  readonly issues: Issue[];
}

/**
 * Checks that what overlays name is there, and that no two entries touch the same thing: the weight of a node, its words,
 * whether it is there at all. Neither order nor stubbornness decides such a case; a person does.
 */
export function checkTouches(visits: ReadonlyMap<string, Visit>, overlays: readonly PlacedOverlay[]): Issue[] {
  const ledger: Ledger = { visits, claims: new Map(), needs: [], issues: [] };
  for (const one of overlays) collect(one, ledger);
  for (const need of ledger.needs) {
    const taken = ledger.claims.get(`"${need.id}" being there`);
    if (taken !== undefined) ledger.issues.push(clash(need, taken, `"${need.id}", which is taken out`));
  }
  return ledger.issues;
}

function collect({ overlay, at }: PlacedOverlay, ledger: Ledger): void {
  const { id, add = [], remove = [], reweight = {}, retitle = {} } = overlay;
  const touch = (keys: readonly PropertyKey[]): Touch => ({ overlay: id, path: `${at}${pointer(keys)}` });
  if (overlay.becomes !== undefined) claim(ledger, "the name of the result", touch(["becomes"]));
  remove.forEach((one, place) => {
    const gone = typeof one === "string" ? one : one.id;
    takeOut(ledger, gone, touch(typeof one === "string" ? ["remove", place] : ["remove", place, "id"]));
  });
  for (const node of Object.keys(reweight)) {
    if (need(ledger, node, touch(["reweight", node])))
      claim(ledger, `the weight of "${node}"`, touch(["reweight", node]));
  }
  for (const node of Object.keys(retitle)) {
    if (need(ledger, node, touch(["retitle", node]))) claim(ledger, `the words of "${node}"`, touch(["retitle", node]));
  }
  add.forEach((addition, place) => {
    for (const key of ["in", "after", "before"] as const) {
      const node = addition[key];
      if (node !== undefined) need(ledger, node, touch(["add", place, key]));
    }
    const coming = comingOf(addition);
    if (coming === undefined) return;
    claimGap(ledger, addition, { overlay: id, path: `${at}/add/${place}` });
    for (const inside of nodesIn(coming, `${at}/add/${place}/${coming.kind}`)) {
      claim(ledger, `the id "${inside.node.id}"`, { overlay: id, path: `${inside.path}/id` });
    }
  });
  for (const list of ["sources", "facts", "tags"] as const) {
    overlay[list]?.forEach((one, place) => {
      claim(ledger, `"${one.id}" of the ${list}`, touch([list, place, "id"]));
    });
  }
}

// Of two overlays that add at one place, the order of the list would decide which comes first; within one, its author did.
function claimGap(ledger: Ledger, { after, before }: Addition, touch: Touch): void {
  const side = after === undefined ? "before" : "after";
  const neighbour = after ?? before;
  if (neighbour === undefined) return;
  const what = `the place ${side} "${neighbour}"`;
  const taken = ledger.claims.get(what);
  const own = taken !== undefined && taken.overlay === touch.overlay && samePlace(taken.path, touch.path);
  if (!own) claim(ledger, what, { ...touch, path: `${touch.path}/${side}` });
}

function need({ visits, needs, issues }: Ledger, id: string, touch: Touch): boolean {
  if (visits.has(id)) needs.push({ ...touch, id });
  else issues.push(unknownNode(id, [...visits.keys()], touch.path));
  return visits.has(id);
}

// What stands inside goes too.
function takeOut(ledger: Ledger, id: string, touch: Touch): void {
  const { visits, issues } = ledger;
  const root = visits.get(id);
  if (root === undefined) {
    issues.push(unknownNode(id, [...visits.keys()], touch.path));
    return;
  }
  for (const visit of visits.values()) {
    if (visit !== root && !visit.parents.includes(root)) continue;
    if (!claim(ledger, `"${visit.node.id}" being there`, touch)) return;
  }
}

function claim({ claims, issues }: Ledger, what: string, touch: Touch): boolean {
  const taken = claims.get(what);
  if (taken === undefined) claims.set(what, touch);
  else issues.push(clash(touch, taken, what));
  return taken === undefined;
}

function clash(touch: Touch, taken: Touch, what: string): Issue {
  if (touch.overlay === taken.overlay && samePlace(touch.path, taken.path)) {
    const message = `This overlay touches one thing in two places, here and at ${taken.path}: ${what}.`;
    return error("touched-twice", touch.path, message, "Keep one of the two.");
  }
  const message = `The overlays "${taken.overlay}" and "${touch.overlay}" both touch ${what}.`;
  return error("overlay-conflict", touch.path, message, `Settle it in one of them; the other place is ${taken.path}.`);
}

// Two overlays may bear one id by mistake; their issues still stand in two documents.
function samePlace(a: string, b: string): boolean {
  const document = (path: string): string => /^\/\d+(?=\/)/.exec(path)?.[0] ?? "";
  return document(a) === document(b);
}
