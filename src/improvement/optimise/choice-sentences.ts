import type { Say } from "../../scoring/explain/say/say.js";
import type { ActionName, ChoiceReason, ChoiceReasonKind, TakenForLimit, WholeAt } from "./choice-reason.js";

/** The reasons that come in one kind. */
export type ReasonFor<Kind extends ChoiceReasonKind, One = ChoiceReason> = One extends { readonly kind: infer Kinds }
  ? Kind extends Kinds
    ? One
    : never
  : never;

/** One sentence for each kind of reason; one that is missing does not compile. */
export type ChoiceSentences = {
  readonly [Kind in ChoiceReasonKind]: (reason: ReasonFor<Kind>, say: Say) => string;
};

/** Names an action by its title, or by its id where it has none. */
export function actionText({ id, title }: ActionName, say: Say): string {
  return say.quote(title === null ? id : within(say.text(title)));
}

// Quotes within quotes are single ones.
const inner: Readonly<Record<string, string>> = { "“": "‘", "”": "’", "„": "‚" };

function within(text: string): string {
  return text.replaceAll(/[“”„]/g, (mark) => inner[mark] ?? mark);
}

/** Names several actions. */
export function actionsText(actions: readonly ActionName[], say: Say): string {
  return say.list(actions.map((one) => actionText(one, say)));
}

/** Says where the whole stands: its band, its number, or both. */
export function wholeText({ band, value }: WholeAt, say: Say): string {
  const texts = [band === null ? "" : say.level(band), value === null ? "" : say.short(value)];
  return texts.filter((text) => text !== "").join(", ") || "–";
}

/** Says what a limit allows at most. */
export function capText(atMost: TakenForLimit["atMost"], say: Say): string {
  return "shown" in atMost ? say.short(atMost) : say.level(atMost);
}
