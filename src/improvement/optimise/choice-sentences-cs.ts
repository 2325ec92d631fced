import { actionsText, actionText, type ChoiceSentences, capText, wholeText } from "./choice-sentences.js";

/** The sentences of choices in Czech. */
export const czech: ChoiceSentences = {
  limit: ({ action, atMost, why, nodes }, say) =>
    `${actionText(action, say)}: vybráno, protože bez toho drží omezení celek nejvýše na ${capText(atMost, say)}: ${say.because(why)}${say.behind(nodes)}.`,
  target: ({ action, without }, say) =>
    `${actionText(action, say)}: vybráno, protože bez toho se cíle nedosáhne: celek by zůstal na ${wholeText(without, say)}.`,
  band: ({ action, with: now, without }, say) =>
    `${actionText(action, say)}: vybráno, protože s tím je celek na ${wholeText(now, say)}, bez toho na ${wholeText(without, say)}.`,
  number: ({ action, with: now, without }, say) =>
    `${actionText(action, say)}: vybráno, protože posouvá celek: bez toho ${wholeText(without, say)}, s tím ${wholeText(now, say)}.`,
  floor: ({ action, nodes }, say) =>
    `${actionText(action, say)}: vybráno, protože bez toho zůstane pod nejnižší přijatelnou úrovní: ${say.nodes(nodes)}.`,
  "needed-by": ({ action, others }, say) =>
    `${actionText(action, say)}: vybráno, protože to vyžaduje ${actionsText(others, say)}.`,
  "excluded-by": ({ action, others }, say) =>
    `${actionText(action, say)}: vynecháno, protože se vylučuje s tím, co je vybráno: ${actionsText(others, say)}.`,
  after: ({ action, others }, say) =>
    `${actionText(action, say)}: vynecháno, protože vyžaduje to, co vybráno není: ${actionsText(others, say)}.`,
  settled: ({ action, status }, say) =>
    `${actionText(action, say)}: vynecháno, protože ${status === "done" ? "je hotovo" : "bylo zrušeno"}.`,
  "over-budget": ({ action, of, takes, left }, say) =>
    `${actionText(action, say)}: vynecháno, protože ${of === "effort" ? "pracnost" : "cena"} je ${say.short(takes)} a zbývá ${say.short(left)}.`,
  "no-rating": ({ action }, say) => `${actionText(action, say)}: vynecháno, protože nezvyšuje žádné hodnocení.`,
  "no-effect": ({ action }, say) =>
    `${actionText(action, say)}: vynecháno, protože vedle ostatních na výsledku nic nemění.`,
  lowers: ({ action }, say) => `${actionText(action, say)}: vynecháno, protože by výsledek snížilo.`,
  "not-needed": ({ action }, say) =>
    `${actionText(action, say)}: vynecháno, protože cíle se dosáhne i bez toho, a za méně.`,
  "not-searched": ({ action }, say) =>
    `${actionText(action, say)}: vynecháno, ačkoli by pomohlo: hledání bylo ukončeno předčasně.`,
};
