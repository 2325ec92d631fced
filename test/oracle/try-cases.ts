import { type Assessment, compile, type Framework, type Scale } from "quality-frameworks";
import { safeParseFramework } from "quality-frameworks/schema";
import { type Compared, compareScores, type Difference } from "./compare-scores.js";
import { diceOf } from "./dice.js";
import { oracleOf } from "./oracle.js";
import { drawAssessment } from "./random-assessment.js";
import { drawFramework, isAccepted } from "./random-framework.js";
import { reduceDocument } from "./reduce-document.js";
import { buildTree } from "./tree.js";

/** One case: a framework, an assessment of it, and what engine and oracle see differently. */
export interface Case {
  readonly seed: number;
  readonly framework: Framework;
  readonly assessment: Assessment;
  readonly differences: readonly Difference[];
}

/** What came of many cases. */
export interface Trial {
  readonly cases: number;
  readonly frameworks: number;
  /** Frameworks drawn that cannot be scored. */
  readonly refused: number;
  /** Nodes compared. */
  readonly nodes: number;
  /** States that occurred, and how often. */
  readonly states: Readonly<Record<string, number>>;
  /** The cases in which something differs. */
  readonly failed: readonly Case[];
}

/** Assessments of each framework: scored with one compiled form, as in use. */
const perFramework = 8;

/** Scores random assessments of random frameworks by the engine and by the oracle, and compares every node. */
export function tryCases(seed: number, wanted: number, mostFailed = 20): Trial {
  const failed: Case[] = [];
  const states: Record<string, number> = {};
  let [cases, frameworks, refused, nodes] = [0, 0, 0, 0];
  while (cases < wanted && failed.length < mostFailed) {
    const own = seed + frameworks;
    const dice = diceOf(own);
    const drawn = drawFramework(dice);
    frameworks += 1;
    refused += drawn.refused;
    const { framework } = drawn;
    const tree = buildTree(framework);
    const compiled = compile(framework);
    const oracle = oracleOf(framework);
    for (let place = 0; place < perFramework && cases < wanted; place += 1) {
      const assessment = drawAssessment(dice, tree);
      // What sums decide is remembered from the hundredth time on: from then, each is compared as it is recalled.
      for (let time = place === 0 ? 100 : 1; time > 0; time -= 1) {
        compiled.score(assessment);
        compiled.total(assessment);
      }
      const engine = compiled.score(assessment);
      const { differences, nodes: compared } = compareScores(engine, compiled.total(assessment), oracle(assessment));
      cases += 1;
      nodes += compared;
      states[engine.state] = (states[engine.state] ?? 0) + 1;
      if (differences.length > 0) failed.push({ seed: own, framework, assessment, differences });
    }
  }
  return { cases, frameworks, refused, nodes, states, failed };
}

/** Makes a case as small as it gets while something still differs. */
export function smallestOf(found: Case): Case {
  const documents = { framework: found.framework, assessment: found.assessment };
  const fields = new Set(found.differences.map(({ field }) => field));
  const least = reduceDocument(documents, (one) => differ(one).some(({ field }) => fields.has(field)));
  return { ...found, ...least, differences: differ(least) };
}

function differ({ framework, assessment }: Pick<Case, "framework" | "assessment">): readonly Difference[] {
  if (!safeParseFramework(framework).ok || framework.scales.some(isPatchy)) return [];
  return tryOne(framework, assessment)?.differences ?? [];
}

// A list with numbers on some of its places is for lint to refuse.
function isPatchy({ levels = [] }: Scale): boolean {
  const numbers = levels.filter((level) => typeof level === "object" && level.value !== undefined);
  return numbers.length > 0 && numbers.length < levels.length;
}

// A document that lost something may no longer be one: then nothing can be compared.
function tryOne(framework: Framework, assessment: Assessment): Compared | null {
  const [one, other] = [structuredClone(framework), structuredClone(framework)];
  try {
    if (!isAccepted(one)) return null;
    const { score, total } = compile(one);
    return compareScores(score(assessment), total(assessment), oracleOf(other)(assessment));
  } catch {
    return null;
  }
}
