import type { Framework } from "../../framework/framework.js";
import { listKeys } from "./list-keys.js";

/** Writes the interface that states the ids of a framework, under a name. */
export function writeKeys(framework: Framework, name: string): string {
  const { item, node, level, value, dimension } = listKeys(framework);
  const lines = [
    `/** Ids of ${framework.id}, edition ${framework.edition}. */`,
    `export interface ${name} {`,
    "  /** What a response may be given for. */",
    `  readonly item: ${union(item)};`,
    "  /** All nodes. */",
    `  readonly node: ${union(node)};`,
    "  /** Levels and special answers. */",
    `  readonly level: ${union(level)};`,
    "  /** Numbers of levels and special answers. */",
    `  readonly value: ${value === "any" ? "number" : union(value)};`,
    "  /** Dimensions. */",
    `  readonly dimension: ${union(dimension)};`,
    "}",
  ];
  return lines.join("\n");
}

function union(values: readonly (string | number)[]): string {
  return values.length === 0 ? "never" : values.map((value) => JSON.stringify(value)).join(" | ");
}
