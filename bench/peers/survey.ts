import { items } from "../bench-48.js";
import { formulas, verdictText } from "./formulas.js";
import { loadPeer } from "./load.js";
import type { PeerScore } from "./peer-score.js";

interface SurveyModel {
  data: object;
  readonly getVariable: (name: string) => unknown;
}

/** Calculated values; one model is given the answers of each assessment. */
export function survey(): PeerScore {
  const peer = loadPeer<{ Model: new (json: object) => SurveyModel }>("survey-core");
  if (peer === null) return null;
  const values = formulas({
    points: (id, weight) => `iif({${id}} notempty and {${id}} <> 'na', {${id}} * ${weight}, 0)`,
    most: (id, most) => `iif({${id}} = 'na', 0, ${most})`,
    missing: (id) => `iif({${id}} empty, 1, 0)`,
    low: (id) => `iif({${id}} notempty and {${id}} < 2, 1, 0)`,
    percent: (points, most) => `iif(${most} > 0, 100 * ${points} / ${most}, 0)`,
    name: (id) => `{${id}}`,
  });
  const when = (a: string, b: string, c: string) => `iif(${a}, ${b}, ${c})`;
  const verdict = verdictText("{missing}", "{low}", "{earned}", "{max}", when).replaceAll('"', "'");
  const model = new peer.Model({
    pages: [{ name: "p", elements: items.map(({ id }) => ({ type: "rating", name: id, rateMin: 0, rateMax: 3 })) }],
    calculatedValues: [
      ...values.map(([name, expression]) => ({ name, expression })),
      { name: "verdict", expression: verdict },
    ],
  });
  return ({ responses }) => {
    model.data = responses;
    const [earned, max, found] = ["earned", "max", "verdict"].map((name) => model.getVariable(name));
    return { earned: earned as number, max: max as number, verdict: found as string };
  };
}
