import fc from "fast-check";
import { compile, type Framework, type Score, score } from "quality-frameworks";
import { frameworks, loadFramework } from "quality-frameworks/frameworks";
import { describe, expect, it } from "vitest";
import { excusedItems, gapsOf, pairs, raisable, rankOf, rate, withoutItems } from "../oracle/changes.js";
import { type Dice, diceOf } from "../oracle/dice.js";
import { drawAssessment } from "../oracle/random-assessment.js";
import { drawFramework, isAccepted } from "../oracle/random-framework.js";
import { belowOf, buildTree, type OracleTree } from "../oracle/tree.js";

/** A framework with its tree, and dice to draw assessments of it. */
interface Sample {
  readonly dice: Dice;
  readonly tree: OracleTree;
  readonly framework: Framework;
}

const editions = frameworks.flatMap(({ id, editions }) => editions.map(({ edition }) => ({ id, edition })));
const shipped = await Promise.all(editions.map(({ id, edition }) => loadFramework(id, { edition })));
const seed = fc.noShrink(fc.integer({ min: 0, max: 2 ** 30 }));

// Each law is tried on all that ships, and on random frameworks.
const samples: readonly (readonly [name: string, runs: number, drawn: (seed: number, rising: boolean) => Sample])[] = [
  ...shipped.map((framework) => {
    const tree = buildTree(framework);
    const drawn = (from: number): Sample => ({ dice: diceOf(from), tree, framework });
    return [`${framework.id} ${framework.edition}`, 12, drawn] as const;
  }),
  [
    "random frameworks",
    120,
    (from, rising) => {
      const dice = diceOf(from);
      const { framework } = drawFramework(dice, rising);
      return { dice, framework, tree: buildTree(framework) };
    },
  ],
];

describe.each(samples)("on %s", (_, runs, drawn) => {
  const law = (hold: (sample: Sample) => void, rising = false): void => {
    fc.assert(
      fc.property(seed, (from) => hold(drawn(from, rising))),
      { numRuns: runs },
    );
  };

  it("a rating raised never lowers a value or a band anywhere", () => {
    law(({ dice, tree, framework }) => {
      const before = drawAssessment(dice, tree);
      const open = raisable(tree, before);
      if (open.length === 0) return;
      const [node, place] = dice.pick(open);
      const after = rate(before, node, place + 1);
      expectNoLess(tree, score(framework, before), score(framework, after));
    }, true);
  });

  it("the order of responses changes nothing", () => {
    law(({ dice, tree, framework }) => {
      const assessment = drawAssessment(dice, tree);
      const mixed = Object.entries(assessment.responses).sort(() => (dice.chance(0.5) ? 1 : -1));
      expect(score(framework, { ...assessment, responses: Object.fromEntries(mixed) })).toEqual(
        score(framework, assessment),
      );
    });
  });

  it("what does not apply might as well not be there", () => {
    law(({ dice, framework }) => {
      // A rule that asks for the answer itself sees it.
      if (JSON.stringify(framework.scoring).includes('"answer"')) return;
      const plain = withoutOtherAnswers(framework);
      const tree = buildTree(plain);
      const assessment = drawAssessment(dice, tree, { gaps: 0.2, special: 0.4 });
      const smaller = withoutItems(plain, excusedItems(tree, assessment));
      // A rule that names the item cannot do without it.
      if (smaller === null || !isAccepted(smaller)) return;
      const left = idsOf(buildTree(smaller));
      const gone = new Set([...idsOf(tree)].filter((id) => !left.has(id)));
      // Nor is a node that is judged as a whole gone with its parts.
      if (belowOf(tree.root).some((node) => node.rated && !node.isItem && gone.has(node.id))) return;
      const responses = Object.fromEntries(Object.entries(assessment.responses).filter(([id]) => left.has(id)));
      const overrides = (assessment.overrides ?? []).filter(({ id }) => left.has(id));
      const whole = picture(score(plain, { ...assessment, overrides }), gone);
      expect(picture(score(smaller, { ...assessment, responses, overrides }), gone)).toEqual(whole);
    });
  });

  it("the final result lies within what was shown as possible before", () => {
    law(({ dice, tree, framework }) => {
      let assessment = drawAssessment(dice, tree, { gaps: 0.5, special: 0.1 });
      const earlier = [score(framework, assessment)];
      for (let gaps = gapsOf(tree, assessment); gaps.length > 0; gaps = gapsOf(tree, assessment)) {
        for (const gap of [dice.pick(gaps), ...dice.some(gaps, 0.3)]) {
          assessment = rate(assessment, gap, dice.upTo(gap.list?.places.length ?? 1));
        }
        earlier.push(score(framework, assessment));
      }
      const final = score(framework, assessment);
      for (const one of earlier) expectWithin(tree, one, final);
    });
  });

  it("nothing that goes in is changed", () => {
    law(({ dice, tree, framework }) => {
      const assessment = drawAssessment(dice, tree);
      const before = structuredClone({ framework, assessment });
      score(framework, assessment);
      compile(framework).total(assessment);
      expect({ framework, assessment }).toEqual(before);
    });
  });

  it("the same document gives the same bytes: again, compiled afresh, after others, and in the total", () => {
    law(({ dice, tree, framework }) => {
      const compiled = compile(framework);
      const assessments = Array.from({ length: 3 }, () => drawAssessment(dice, tree));
      const first = assessments.map((one) => JSON.stringify(compiled.score(one)));
      const again = assessments.toReversed().map((one) => JSON.stringify(score(framework, one)));
      const afresh = assessments.map((one) => JSON.stringify(score(structuredClone(framework), structuredClone(one))));
      expect(again.toReversed()).toEqual(first);
      expect(afresh).toEqual(first);
      for (const [place, one] of assessments.entries()) expectTotal(compiled.total(one), first[place] as string);
    });
  });
});

function expectNoLess(tree: OracleTree, before: Score, after: Score): void {
  const higher = new Map([...pairs(tree.root, after)]);
  for (const [node, low] of pairs(tree.root, before)) {
    const high = higher.get(node) as Score;
    expect(high.state, node.id).toBe(low.state);
    expect(rankOf(node, high.band), node.id).toBeGreaterThanOrEqual(rankOf(node, low.band));
    if (low.value !== null) expect(high.value, node.id).toBeGreaterThanOrEqual(low.value);
  }
}

function expectWithin(tree: OracleTree, earlier: Score, final: Score): void {
  const later = new Map([...pairs(tree.root, final)]);
  for (const [node, { possible }] of pairs(tree.root, earlier)) {
    const { value, band } = later.get(node) as Score;
    if (possible === null) continue;
    if (value !== null) {
      expect(value, node.id).toBeLessThanOrEqual(possible.highest.value ?? Number.NaN);
      if (possible.lowest.value !== null) expect(value, node.id).toBeGreaterThanOrEqual(possible.lowest.value);
    }
    if (band === null) continue;
    expect(rankOf(node, band), node.id).toBeLessThanOrEqual(rankOf(node, possible.highest.band));
    expect(rankOf(node, band), node.id).toBeGreaterThanOrEqual(rankOf(node, possible.lowest.band));
  }
}

function expectTotal(total: object, json: string): void {
  const { state, value, points, max, percent, band, counts } = JSON.parse(json) as Score;
  expect(JSON.stringify(total)).toBe(JSON.stringify({ state, value, points, max, percent, band, counts }));
}

// Left out beside not applicable is not applicable, so this law is about not applicable alone.
function withoutOtherAnswers(framework: Framework): Framework {
  const special = framework.special?.filter(({ effect }) => effect === "not-applicable") ?? [];
  return { ...framework, special, scoring: { ...framework.scoring, groupings: [] } };
}

// What a score says, without the items that went, and without the answers that were given for them. With fewer nodes more
// may be known of what is possible.
// Labels speak of the document and not of the result: what of it was not checked, asked of this unit or not.
function picture(whole: Score & { labels?: unknown }, gone: ReadonlySet<string>): unknown {
  const { children, counts, possible: _possible, labels: _labels, ...rest } = whole;
  const answered = Object.entries(counts).filter(([id]) => id !== "not-here" && id !== "not-applicable");
  const left = children.filter(({ id }) => !gone.has(id));
  return { ...rest, counts: Object.fromEntries(answered), children: left.map((child) => picture(child, gone)) };
}

function idsOf({ root }: OracleTree): ReadonlySet<string> {
  return new Set([root, ...belowOf(root)].map(({ id }) => id));
}
