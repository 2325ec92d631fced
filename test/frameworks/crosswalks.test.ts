import { readFileSync } from "node:fs";
import {
  carryOver,
  type Framework,
  find,
  listItems,
  type Relation,
  reverseCrosswalk,
  safeCarryOver,
} from "quality-frameworks";
import { describe, expect, it } from "vitest";
import { type Reviewed, reviewed } from "./reviewed-crosswalks.js";

const placesOf = (one: Reviewed, side: "from" | "to") => one.crosswalk.relations.flatMap((relation) => relation[side]);

function smallerItems({ from, to, smaller }: Reviewed): readonly string[] {
  const framework = smaller.side === "from" ? from : to;
  const areas = framework.areas.filter(({ id }) => smaller.areas?.includes(id) ?? true);
  return areas.flatMap((area) => listItems({ ...framework, areas: [area] }).map(({ id }) => id));
}

const count = (words: readonly string[]) =>
  Object.fromEntries([...new Set(words)].map((word) => [word, words.filter((one) => one === word).length]));

describe.each(reviewed)("the crosswalk of $name", (one) => {
  const { crosswalk, from, to, languages } = one;
  const { relations, scales = [] } = crosswalk;

  it("joins the editions that it names, in a reading of ours, and has a title in its languages", () => {
    expect(crosswalk.from).toEqual({ framework: from.id, edition: from.edition });
    expect(crosswalk.to).toEqual({ framework: to.id, edition: to.edition });
    expect(crosswalk.wording).toBe("interpretive");
    expect(Object.keys(crosswalk.title ?? {})).toEqual(languages);
  });

  it("names items that both sides have", () => {
    for (const side of ["from", "to"] as const) {
      const items = new Set(listItems(one[side]).map(({ id }) => id));
      expect(placesOf(one, side).filter((id) => !items.has(id))).toEqual([]);
    }
  });

  it("speaks of every item of the smaller side once, in its order", () => {
    const items = smallerItems(one);
    expect(items).toHaveLength(one.smaller.items);
    expect(placesOf(one, one.smaller.side)).toEqual(items);
  });

  it("holds as many relations of each kind as were reviewed", () => {
    expect(count(relations.map(({ relation }) => relation))).toEqual(one.kinds);
  });

  it("claims more than a likeness where that was reviewed, and finds nothing where that was", () => {
    const ofKind = (...kinds: readonly string[]) => relations.filter(({ relation }) => kinds.includes(relation));
    const words = ({ from: first, relation, to: second }: Relation) =>
      `${first.join(" + ")} ${relation} ${second.join(" + ")}`;
    expect(ofKind("equal", "subset", "superset").map(words)).toEqual(one.claims);
    expect(ofKind("none").flatMap(({ from: first, to: second }) => [...first, ...second])).toEqual(one.none);
  });

  it("stands in the docs with its counts and languages", () => {
    const { from: first, to: second } = crosswalk;
    const name = `${first.framework}-${first.edition}--${second.framework}-${second.edition}`;
    const row = readFileSync("docs/crosswalks.md", "utf8")
      .split("\n")
      .find((line) => line.startsWith(`| \`${name}\``));
    const { none = 0 } = one.kinds;
    expect(row).toContain(`(${one.smaller.items}) | ${one.smaller.items - none} | ${none} | ${languages.join(", ")} |`);
  });

  it("calls a relation none exactly where one side is empty", () => {
    for (const relation of relations) {
      const open = relation.from.length === 0 || relation.to.length === 0;
      expect(relation.relation === "none", JSON.stringify(relation)).toBe(open);
    }
  });

  it("gives every relation, of scales too, a confidence and one sentence of reason in each language", () => {
    for (const { confidence, reason } of [...relations, ...scales]) {
      expect(confidence).toBeDefined();
      expect(Object.keys(reason ?? {})).toEqual(languages);
      for (const language of languages) expect(reason?.[language]).toMatch(/^\p{Lu}((?!\. ).)+[^.]\.$/u);
    }
  });

  it("repeats no reason, so that each was thought of by itself", () => {
    for (const language of languages) {
      const reasons = relations.map(({ reason }) => reason?.[language]);
      expect(new Set(reasons).size).toBe(reasons.length);
    }
  });

  it("is sure of a likeness only where both texts were checked, and of no equality at all", () => {
    const checked = (framework: Framework, ids: readonly string[]) =>
      ids.every((id) => (find(framework, id)?.node.verified ?? framework.verified) !== false);
    for (const relation of relations.filter(({ confidence }) => confidence === "high")) {
      expect(relation.relation).not.toBe("equal");
      if (relation.relation === "none") continue;
      expect(checked(from, relation.from) && checked(to, relation.to), JSON.stringify(relation)).toBe(true);
    }
  });

  it("says where scales pair that the pairs rise together", () => {
    for (const scale of scales) {
      const rank = (framework: Framework, id: string, level: string | number) =>
        framework.scales
          .find((each) => each.id === id)
          ?.levels?.findIndex((each) => typeof each === "object" && each.id === level);
      const pairs = scale.levels.map((pair) => [rank(from, scale.from, pair.from), rank(to, scale.to, pair.to)]);
      expect(pairs).not.toContain(-1);
      for (const place of [0, 1])
        expect(pairs.map((pair) => pair[place])).toEqual(pairs.map((pair) => pair[place]).sort());
    }
  });

  it.each(["there", "back"])("makes nothing certain on the way %s, and loses no item", (way) => {
    const [source, target] = way === "there" ? [from, to] : [to, from];
    const walked = way === "there" ? crosswalk : reverseCrosswalk(crosswalk);
    const scale = source.scales[0]?.levels ?? [];
    const levels = scale.map((level) => (typeof level === "object" ? level.id : level));
    for (const rating of levels) {
      const responses = Object.fromEntries(listItems(source).map(({ id }) => [id, rating]));
      const carried = carryOver({ framework: source.id, edition: source.edition, responses }, walked, {
        from: source,
        to: target,
      });
      expect(carried.assessment.responses).toEqual({});
      expect(carried.carried).toEqual([]);
      for (const proposal of carried.toConfirm) expect(proposal.doubts).not.toEqual([]);
      const seen = [...carried.toConfirm, ...carried.open].map(({ item }) => item).sort();
      expect(seen).toEqual(
        listItems(target)
          .map(({ id }) => id)
          .sort(),
      );
    }
    expect(
      safeCarryOver({ framework: source.id, edition: source.edition, responses: {} }, walked, {
        from: source,
        to: target,
      }).ok,
    ).toBe(true);
  });
});
