import { actionsText, actionText, type ChoiceSentences, capText, wholeText } from "./choice-sentences.js";

/** The sentences of choices in English. */
export const english: ChoiceSentences = {
  limit: ({ action, atMost, why, nodes }, say) =>
    `${actionText(action, say)}: taken, because without it a limit holds the whole at ${capText(atMost, say)} at most: ${say.because(why)}${say.behind(nodes)}.`,
  target: ({ action, without }, say) =>
    `${actionText(action, say)}: taken, because without it the target is missed: the whole would stand at ${wholeText(without, say)}.`,
  band: ({ action, with: now, without }, say) =>
    `${actionText(action, say)}: taken, because with it the whole stands at ${wholeText(now, say)}, and without it at ${wholeText(without, say)}.`,
  number: ({ action, with: now, without }, say) =>
    `${actionText(action, say)}: taken, because it takes the whole from ${wholeText(without, say)} to ${wholeText(now, say)}.`,
  floor: ({ action, nodes }, say) =>
    `${actionText(action, say)}: taken, because without it ${say.nodes(nodes)} would stay below the floor.`,
  "needed-by": ({ action, others }, say) =>
    `${actionText(action, say)}: taken, because it is needed for ${actionsText(others, say)}.`,
  "excluded-by": ({ action, others }, say) =>
    `${actionText(action, say)}: left out, because it cannot be done beside ${actionsText(others, say)}.`,
  after: ({ action, others }, say) =>
    `${actionText(action, say)}: left out, because it cannot be done without ${actionsText(others, say)}, which is left out.`,
  settled: ({ action, status }, say) =>
    `${actionText(action, say)}: left out, because it ${status === "done" ? "is done" : "was cancelled"}.`,
  "over-budget": ({ action, of, takes, left }, say) =>
    `${actionText(action, say)}: left out, because ${of === "effort" ? `it takes an effort of ${say.short(takes)}` : `it costs ${say.short(takes)}`}, and ${say.short(left)} is left.`,
  "no-rating": ({ action }, say) => `${actionText(action, say)}: left out, because it raises no rating.`,
  "no-effect": ({ action }, say) =>
    `${actionText(action, say)}: left out, because beside the others it changes nothing in the result.`,
  lowers: ({ action }, say) => `${actionText(action, say)}: left out, because it would lower the result.`,
  "not-needed": ({ action }, say) =>
    `${actionText(action, say)}: left out, because the target is reached without it, and for less.`,
  "not-searched": ({ action }, say) =>
    `${actionText(action, say)}: left out, although it would help: the search was cut short.`,
};
