import { actionsText, actionText, type ChoiceSentences, capText, wholeText } from "./choice-sentences.js";

/** The sentences of choices in Bulgarian. */
export const bulgarian: ChoiceSentences = {
  limit: ({ action, atMost, why, nodes }, say) =>
    `${actionText(action, say)}: избрано, защото без него ограничение държи цялото най-много на ${capText(atMost, say)}: ${say.because(why)}${say.behind(nodes)}.`,
  target: ({ action, without }, say) =>
    `${actionText(action, say)}: избрано, защото без него целта не се достига: цялото би останало на ${wholeText(without, say)}.`,
  band: ({ action, with: now, without }, say) =>
    `${actionText(action, say)}: избрано, защото с него цялото е на ${wholeText(now, say)}, а без него на ${wholeText(without, say)}.`,
  number: ({ action, with: now, without }, say) =>
    `${actionText(action, say)}: избрано, защото придвижва цялото от ${wholeText(without, say)} до ${wholeText(now, say)}.`,
  floor: ({ action, nodes }, say) =>
    `${actionText(action, say)}: избрано, защото без него под най-ниското приемливо ниво остава: ${say.nodes(nodes)}.`,
  "needed-by": ({ action, others }, say) =>
    `${actionText(action, say)}: избрано, защото е нужно за ${actionsText(others, say)}.`,
  "excluded-by": ({ action, others }, say) =>
    `${actionText(action, say)}: пропуснато, защото не може заедно с ${actionsText(others, say)}.`,
  after: ({ action, others }, say) =>
    `${actionText(action, say)}: пропуснато, защото изисква нещо, което не е избрано: ${actionsText(others, say)}.`,
  settled: ({ action, status }, say) =>
    `${actionText(action, say)}: пропуснато, защото ${status === "done" ? "е готово" : "е отменено"}.`,
  "over-budget": ({ action, of, takes, left }, say) =>
    `${actionText(action, say)}: пропуснато, защото ${of === "effort" ? "усилието" : "цената"} е ${say.short(takes)}, а остава ${say.short(left)}.`,
  "no-rating": ({ action }, say) => `${actionText(action, say)}: пропуснато, защото не повишава никоя оценка.`,
  "no-effect": ({ action }, say) =>
    `${actionText(action, say)}: пропуснато, защото наред с останалите не променя резултата.`,
  lowers: ({ action }, say) => `${actionText(action, say)}: пропуснато, защото би понижило резултата.`,
  "not-needed": ({ action }, say) =>
    `${actionText(action, say)}: пропуснато, защото целта се достига и без него, и то с по-малко.`,
  "not-searched": ({ action }, say) =>
    `${actionText(action, say)}: пропуснато, макар че би помогнало: търсенето беше прекъснато.`,
};
