import type { Exact } from "../../core/exact.js";
import { remember } from "../../core/remember.js";
import type { LocalizedText } from "../../core/text.js";
import { levelsOf } from "../../framework/levels-of.js";
import type { NodeBase } from "../../framework/node.js";
import type { Group } from "../../framework/scoring.js";
import type { OrderedList } from "../compile/ordered-list.js";
import type { Program } from "../program.js";
import { figureOrNull } from "./figure.js";
import type { AnswerName, LevelName, NodeName } from "./names.js";

/** The names of everything in a compiled framework that a reason may name. */
export interface Names {
  /** Names of the nodes, by place. */
  readonly nodes: readonly NodeName[];
  /** Places of the nodes by what `explain` takes; of two with one name, the first. */
  readonly places: ReadonlyMap<string, number>;
  /** Names the level at a rank; null for none. */
  readonly level: (list: OrderedList | null, rank: number) => LevelName | null;
  /** Names a special answer. */
  readonly answer: (id: string) => AnswerName;
  /** Names whatever may be chosen: a level of any scale, or a special answer. */
  readonly choice: (id: string) => AnswerName;
}

/** Names everything in a compiled framework, once for each. */
export const namesOf: (program: Program) => Names = /* @__PURE__ */ remember((program) => {
  const nodes = nameNodes(program);
  const places = placesOf(nodes);
  const titles = titlesOfLevels(program);
  const { scales, special = [] } = program.framework;
  const answers = new Map(special.map((answer) => [answer.id, answer.title ?? null]));
  const levels = new Map(scales.flatMap(levelsOf).map((level) => [level.id, level.title ?? null]));
  return {
    nodes,
    places,
    level: (list, rank) => {
      const id = list?.ids[rank];
      if (list === null || id === undefined) return null;
      const value: Exact | null = list.values[rank] ?? null;
      return { id, rank, value: figureOrNull(value), title: titles.get(list)?.get(id) ?? null };
    },
    answer: (id) => ({ id, title: answers.get(id) ?? null }),
    choice: (id) => ({ id, title: answers.get(id) ?? levels.get(id) ?? null }),
  };
});

// Of two with one name, a node of the tree comes before a group, and a group before a dimension.
function placesOf(nodes: readonly NodeName[]): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  const put = (fits: (name: NodeName) => boolean) =>
    nodes.forEach((name, place) => {
      if (fits(name) && !places.has(name.id)) places.set(name.id, place);
    });
  put(({ kind }) => kind !== "group" && kind !== "dimension");
  put(() => true);
  return places;
}

function nameNodes(program: Program): readonly NodeName[] {
  const { framework, form } = program;
  const groups = new Map(listGroups(framework.scoring.groupings ?? []).map((group) => [group.id, group.title ?? null]));
  const names: NodeName[] = [];
  for (const { index, id, kind } of program.nodes) {
    const outlined = form.outline.nodes[index];
    const bare: NodeName = { id, kind, code: null, title: null, term: null, item: null };
    const item = outlined?.kind === "dimension" ? names[outlined.parent] : undefined;
    if (outlined === undefined) names[index] = { ...bare, title: groups.get(id) ?? null };
    else if (item === undefined) names[index] = nameOfTree(program, bare, outlined.visit?.node);
    else names[index] = { ...bare, id: `${item.id}.${id}`, title: outlined.dimension?.title ?? null, item };
  }
  return names;
}

function nameOfTree({ framework }: Program, bare: NodeName, node?: NodeBase): NodeName {
  if (node === undefined) return { ...bare, title: framework.title };
  const { kind } = bare;
  const named = kind === "area" || kind === "standard" || kind === "criterion" || kind === "part";
  const term = (named ? framework.terms?.[kind] : undefined) ?? null;
  return { ...bare, code: node.code ?? null, title: node.title ?? null, term };
}

function listGroups(groups: readonly Group[] | readonly { id: string; groups?: readonly Group[] }[]): readonly Group[] {
  return groups.flatMap((group) => [group, ...listGroups(group.groups ?? [])]);
}

// Titles come from the scale that a list is made of, and for bands from the rule that spells them out.
function titlesOfLevels(program: Program): ReadonlyMap<OrderedList, ReadonlyMap<string, LocalizedText>> {
  const titles = new Map<OrderedList, Map<string, LocalizedText>>();
  for (const { list, rule } of program.nodes) {
    if (list === null) continue;
    const known = titles.get(list) ?? titlesOfScale(program, list);
    titles.set(list, known);
    for (const { id, title } of rule?.source.bands ?? []) if (title !== undefined) known.set(id, title);
  }
  return titles;
}

function titlesOfScale({ framework }: Program, { id }: OrderedList): Map<string, LocalizedText> {
  const scale = framework.scales.find((one) => one.id === id);
  const levels = scale === undefined ? [] : levelsOf(scale);
  return new Map(levels.flatMap((level) => (level.title === undefined ? [] : [[level.id, level.title]])));
}
