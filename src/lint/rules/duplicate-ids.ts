import type { Issue } from "../../core/issue.js";
import { error } from "../../core/make-issue.js";
import type { Framework } from "../../framework/framework.js";
import { levelsOf } from "../../framework/levels-of.js";
import type { Group, Grouping } from "../../framework/scoring.js";
import { walk } from "../../framework/walk.js";
import type { LintContext } from "../rule/lint-context.js";
import type { LintRule } from "../rule/lint-rule.js";

/** Ids that must differ from each other, with where each stands. */
interface Family {
  readonly what: string;
  readonly members: readonly { readonly id: string; readonly path: string }[];
}

/** Responses, results and rules name things by id, so an id must mean one thing. */
export const rule: LintRule = {
  id: "duplicate-ids",
  describe: "An id means one thing, and reserved words are no ids.",
  codes: ["duplicate-id", "reserved-id"],
  check: (context) => [...families(context).flatMap(repeated), ...reserved(context)],
};

function repeated({ what, members }: Family): readonly Issue[] {
  const first = new Map<string, string>();
  return members.flatMap(({ id, path }) => {
    const earlier = first.get(id);
    if (earlier === undefined) {
      first.set(id, path);
      return [];
    }
    const message = `The id "${id}" is given twice among the ${what}; the first stands at ${earlier || "the top"}.`;
    return [error("duplicate-id", path, message, "Give one of them another id.")];
  });
}

function families({ framework, rules }: LintContext): readonly Family[] {
  const { scales, special = [], facts = [], sources = [], tags = [], publishedAs = [], scoring } = framework;
  const listed = (list: readonly { readonly id: string }[], path: string) =>
    list.map(({ id }, place) => ({ id, path: `${path}/${place}/id` }));
  const nodes = [...walk(framework)].map(({ node, path }) => ({ id: node.id, path: `${path}/id` }));
  const answers = listed(special, "/special");
  return [
    {
      what: "nodes, groups, annexes, duties and cadences",
      members: [
        { id: framework.id, path: "/id" },
        ...nodes,
        ...groupIds(scoring.groupings ?? []),
        ...besideIds(framework),
      ],
    },
    { what: "tags", members: listed(tags, "/tags") },
    { what: "marks of publishedAs", members: listed(publishedAs, "/publishedAs") },
    { what: "scales", members: listed(scales, "/scales") },
    { what: "special answers", members: answers },
    { what: "facts", members: listed(facts, "/facts") },
    { what: "sources", members: listed(sources, "/sources") },
    ...scales.map((scale, place) => ({
      what: `levels of "${scale.id}" and the special answers`,
      members: [...listed(levelsOf(scale), `/scales/${place}/levels`), ...unique(answers)],
    })),
    ...(scoring.dimensions ?? []).map((set, place) => ({
      what: "dimensions of one item",
      members: listed(set.of, `/scoring/dimensions/${place}/of`),
    })),
    ...rules.flatMap(({ rule: { bands = [], steps = [], limits = [] }, path }) => [
      { what: "bands of one rule", members: listed(bands, `${path}/bands`) },
      { what: "steps of one rule", members: listed(steps, `${path}/steps`) },
      { what: "limits of one rule", members: listed(limits, `${path}/limits`) },
    ]),
  ];
}

// That two answers share an id is said of the answers, and not of every scale again.
function unique(members: Family["members"]): Family["members"] {
  return members.filter(({ id }, place) => members.findIndex((one) => one.id === id) === place);
}

function groupIds(groupings: readonly (Group | Grouping)[], path = "/scoring/groupings"): Family["members"] {
  return groupings.flatMap(({ id, groups = [] }, place) => [
    { id, path: `${path}/${place}/id` },
    ...groupIds(groups, `${path}/${place}/groups`),
  ]);
}

// What stands beside the areas is named together with nodes, in texts and in links.
function besideIds({ annexes = [], duties = [], cadences = [] }: Framework): Family["members"] {
  return [
    ...annexes.flatMap(({ id, entries }, place) => [
      { id, path: `/annexes/${place}/id` },
      ...entries.map((entry, at) => ({ id: entry.id, path: `/annexes/${place}/entries/${at}/id` })),
    ]),
    ...duties.map(({ id }, place) => ({ id, path: `/duties/${place}/id` })),
    ...cadences.map(({ id }, place) => ({ id, path: `/cadences/${place}/id` })),
  ];
}

function reserved({ framework, rules }: LintContext): readonly Issue[] {
  const taken = (id: string, word: string, path: string, why: string) =>
    id === word ? [error("reserved-id", path, `"${word}" is reserved: ${why}.`, "Choose another id.")] : [];
  const counts = "counts show under it what has no rating";
  const open = "`otherwise` says with it that a case is left open";
  return [
    ...framework.scales.flatMap((scale, place) =>
      levelsOf(scale).flatMap(({ id }, rank) => {
        const path = `/scales/${place}/levels/${rank}/id`;
        return [...taken(id, "unrated", path, counts), ...taken(id, "not-settled", path, open)];
      }),
    ),
    ...(framework.special ?? []).flatMap(({ id }, place) => taken(id, "unrated", `/special/${place}/id`, counts)),
    ...rules.flatMap(({ rule: { bands = [] }, path }) =>
      bands.flatMap(({ id }, place) => taken(id, "not-settled", `${path}/bands/${place}/id`, open)),
    ),
  ];
}
