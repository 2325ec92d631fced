import type { Framework } from "../../framework/framework.js";
import { describeShipped } from "./describe-shipped.js";
import { writeLiteral } from "./write-literal.js";
import { header } from "./write-shipped-module.js";

/** The editions of one framework, oldest first; there is at least one. */
export type Editions = readonly [Framework, ...Framework[]];

/**
 * Writes the list of what ships and the table that loads it, for `src/generated/catalogue.ts`.
 *
 * The list is small and holds no framework text; each edition is loaded by an `import()` of its own, so that a program
 * reads only the editions that it asks for.
 */
export function writeCatalogueModule(frameworks: readonly Editions[]): string {
  return `${header}
import { deepFreeze } from "../core/deep-freeze.js";
import type { ShippedFramework } from "../frameworks/shipped-framework.js";

/** The type of every shipped edition, by framework and day. */
export interface ShippedEditions {
${frameworks.map(typesOf).join("\n")}
}

/** What ships, in alphabetical order. */
export const catalogue: readonly ShippedFramework[] = /* @__PURE__ */ deepFreeze(${writeLiteral(frameworks.map(describeShipped))});

/** How each edition is loaded. */
export const loaders: {
  readonly [F in keyof ShippedEditions]: { readonly [E in keyof ShippedEditions[F]]: () => Promise<ShippedEditions[F][E]> };
} = {
${frameworks.map(loadersOf).join("\n")}
};
`;
}

function typesOf(editions: Editions): string {
  const lines = editions.map(({ id, edition }) => {
    return `    /** Edition ${edition}. */\n    readonly "${edition}": typeof import("./frameworks/${id}/${edition}.js").framework;`;
  });
  const [{ id, title }] = editions;
  return `  /** ${(title.en ?? id).replaceAll("*/", "* /")}. */\n  readonly "${id}": {\n${lines.join("\n")}\n  };`;
}

function loadersOf(editions: Editions): string {
  const lines = editions.map(({ id, edition }) => {
    return `    "${edition}": async () => (await import("./frameworks/${id}/${edition}.js")).framework,`;
  });
  return `  "${editions[0].id}": {\n${lines.join("\n")}\n  },`;
}
