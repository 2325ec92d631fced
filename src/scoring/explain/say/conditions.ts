import type { ValueRange } from "../../../framework/selector.js";
import type { ConditionRecord, FactAskedRecord, JoinedRecord } from "../condition-record.js";
import type { FactRecord, NodeName } from "../names.js";
import type { Language } from "./language.js";
import { inside } from "./plain.js";
import type { ConditionWriter, Say } from "./say.js";

/** Makes the writer of conditions of a language. */
export function conditionWriter({ words }: Language, say: () => Say): ConditionWriter {
  const truth = (holds: boolean | null) => words.truth[holds === null ? "unknown" : holds ? "yes" : "no"];
  const fact = ({ id, title, value }: FactRecord) => {
    const name = title === null ? say().quote(id) : inside(say().text(title));
    if (typeof value === "number") return `${name}: ${say().short({ exact: String(value), shown: value })}`;
    return `${name}: ${typeof value === "string" ? say().quote(value) : truth(value)}`;
  };
  // What a fact is held against, where its value alone does not say what became of the condition.
  const asked = ({ condition: { is, from, above, below, upTo }, holds }: FactAskedRecord) => {
    if (is === true || is === false || (is !== undefined && holds === true)) return "";
    const edges = Object.entries({ from, above, below, upTo }).filter(([, edge]) => edge !== undefined);
    const wanted = is === undefined ? rangeText(Object.fromEntries(edges), words.range, say()) : say().quote(is);
    return ` (${wanted}: ${truth(holds)})`;
  };
  // None of those passes: it is enough to know what was asked.
  const few = (nodes: readonly NodeName[]) => {
    const names = nodes.map((node) => say().node(node));
    return say().list(names.length <= 3 ? names : [...names.slice(0, 2), words.more(names.length - 2)]);
  };
  const condition = (record: ConditionRecord): string => {
    switch (record.kind) {
      case "all":
      case "any": {
        const shown = decisive(record).map(alone);
        const parts = shown.map((part) => {
          const joined = shown.length > 1 && (part.kind === "all" || part.kind === "any");
          return joined ? `(${condition(part)})` : condition(part);
        });
        return parts.join(record.kind === "all" ? "; " : `, ${words.or} `);
      }
      case "not":
        return words.not(condition(record.of));
      case "fact":
        return `${fact(record.fact)}${asked(record)}`;
      case "count": {
        const { passing, failing, asked, atLeast, atMost } = record;
        const test = words.test(record.test, say());
        const passed = say().nodes(passing);
        const none = passing.length === 0 ? few(failing) : "";
        return words.count({ passing: passing.length, passed, asked, none, test, atLeast, atMost });
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

// Of several conditions only those that made it so: an "or" holds by what holds, and an "and" fails by what fails.
function decisive({ of, holds }: JoinedRecord): readonly ConditionRecord[] {
  return holds === null ? of : of.filter((part) => part.holds === holds);
}

// A condition of which only one part made it so is that part.
function alone(record: ConditionRecord): ConditionRecord {
  if (record.kind !== "all" && record.kind !== "any") return record;
  const [first, ...others] = decisive(record);
  return first === undefined || others.length > 0 ? record : alone(first);
}

function rangeText(range: ValueRange, words: Language["words"]["range"], say: Say): string {
  const edges = (["from", "above", "below", "upTo"] as const).flatMap((edge) => {
    const number = range[edge];
    return number === undefined ? [] : [`${words[edge]} ${say.short({ exact: String(number), shown: number })}`];
  });
  return edges.join(", ");
}
