import type { Crosswalk } from "../../framework/crosswalk.js";
import type { Framework } from "../../framework/framework.js";
import { describeCrosswalk } from "./describe-crosswalk.js";
import { describeShipped } from "./describe-shipped.js";
import { writeLiteral } from "./write-literal.js";
import { header } from "./write-shipped-module.js";

/** The editions of one framework, oldest first; there is at least one. */
export type Editions = readonly [Framework, ...Framework[]];

/**
 * Writes the lists of what ships and the tables that load it, for `src/generated/catalogue.ts`.
 *
 * The lists are small and hold no framework text; each edition and each crosswalk is loaded by an `import()` of its own, so
 * that a program reads only what it asks for.
 */
export function writeCatalogueModule(
  frameworks: readonly Editions[],
  crosswalks: ReadonlyMap<string, Crosswalk>,
): string {
  const joined = [...crosswalks].sort(([a], [b]) => (a < b ? -1 : 1));
  const described = joined.map(([name, crosswalk]) => describeCrosswalk(name, crosswalk));
  return `${header}
import { deepFreeze } from "../core/deep-freeze.js";
import type { Crosswalk } from "../framework/crosswalk.js";
import type { ShippedCrosswalk } from "../frameworks/shipped-crosswalk.js";
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

/** The crosswalks that ship, in alphabetical order. */
export const crosswalkCatalogue: readonly ShippedCrosswalk[] = /* @__PURE__ */ deepFreeze(${writeLiteral(described)});

/** How each crosswalk is loaded. */
export const crosswalkLoaders: Readonly<Record<string, () => Promise<Crosswalk>>> = {
${joined.map(([name]) => crosswalkLoaderOf(name)).join("\n")}
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

function crosswalkLoaderOf(name: string): string {
  return `  "${name}": async () => (await import("./crosswalks/${name}.js")).crosswalk,`;
}

function loadersOf(editions: Editions): string {
  const lines = editions.map(({ id, edition }) => {
    return `    "${edition}": async () => (await import("./frameworks/${id}/${edition}.js")).framework,`;
  });
  return `  "${editions[0].id}": {\n${lines.join("\n")}\n  },`;
}
