import type { ValueRange } from "../../../framework/selector.js";
import type { ConditionRecord } from "../condition-record.js";
import type { FactRecord } from "../names.js";
import type { Language } from "./language.js";
import { inside } from "./plain.js";
import type { ConditionWriter, Say } from "./say.js";

/** Makes the writer of conditions of a language. */
export function conditionWriter({ words }: Language, say: () => Say): ConditionWriter {
  const truth = (holds: boolean | null) => words.truth[holds === null ? "unknown" : holds ? "yes" : "no"];
  const fact = ({ id, title, value }: FactRecord) => {
    const name = title === null ? say().quote(id) : inside(say().text(title));
    if (typeof value === "number") return `${name}: ${say().count(value)}`;
    return `${name}: ${typeof value === "string" ? say().quote(value) : truth(value)}`;
  };
  const condition = (record: ConditionRecord): string => {
    switch (record.kind) {
      case "all":
      case "any": {
        const parts = record.of.map((part) =>
          part.kind === "all" || part.kind === "any" ? `(${condition(part)})` : condition(part),
        );
        return parts.join(record.kind === "all" ? "; " : `, ${words.or} `);
      }
      case "not":
        return words.not(condition(record.of));
      case "fact":
        return fact(record.fact);
      case "count": {
        const { passing, asked, atLeast, atMost } = record;
        const test = words.test(record.test, say());
        return words.count({ passing: passing.length, asked, test, atLeast, atMost });
      }
      case "node": {
        const name = record.node === null ? words.self : say().node(record.node);
        return `${name} ${words.test(record.test, say())}: ${truth(record.holds)}`;
      }
    }
  };
  return {
    facts: (facts) => facts.map(fact).join("; "),
    condition,
    range: (range) => rangeText(range, words.range, say()),
  };
}

function rangeText(range: ValueRange, words: Language["words"]["range"], say: Say): string {
  const edges = (["from", "above", "below", "upTo"] as const).flatMap((edge) => {
    const number = range[edge];
    return number === undefined ? [] : [`${words[edge]} ${say.short({ exact: String(number), shown: number })}`];
  });
  return edges.join(", ");
}
