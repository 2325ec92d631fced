import { filtrex } from "./filtrex.js";
import { hyperFormula } from "./hyper-formula.js";
import { logicEngine } from "./logic-engine.js";
import type { PeerScore } from "./peer-score.js";
import { rulesEngine } from "./rules-engine.js";
import { survey } from "./survey.js";

/** Another engine with the job set up. */
export interface Peer {
  readonly name: string;
  /** How many assessments a round is: so many that it takes some tenths of a second. */
  readonly count: number;
  readonly floor: number;
  readonly goal: number;
  /** In what form it does the job. */
  readonly form: string;
  readonly score: PeerScore;
}

/** All peers, in the order of the table. */
export function allPeers(): readonly Peer[] {
  return [
    { name: "filtrex", count: 3000, floor: 5, goal: 10, form: "formulas compiled once", score: filtrex() },
    {
      name: "json-rules-engine",
      count: 500,
      floor: 50,
      goal: 100,
      form: "sums as facts in code, cap and bands as rules",
      score: rulesEngine(),
    },
    {
      name: "json-logic-engine",
      count: 2000,
      floor: 15,
      goal: 30,
      form: "one expression, compiled once",
      score: logicEngine(),
    },
    {
      name: "survey-core",
      count: 60,
      floor: 300,
      goal: 1000,
      form: "calculated values, one model used again",
      score: survey(),
    },
    {
      name: "hyperformula",
      count: 300,
      floor: 30,
      goal: 100,
      form: "formulas of one row, recalculated",
      score: hyperFormula(),
    },
  ];
}
