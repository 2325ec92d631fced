import type { Program } from "../../scoring/program.js";

/** A document, or the part of one that names its framework. */
export type Named = Readonly<Record<string, unknown>>;

/** Adds the framework or the edition where there is but one: then rows need not say which. */
export function nameFramework(programs: readonly Program[]): (document: Named) => Named {
  const only = (names: readonly string[]): string | undefined => {
    const [name, ...others] = new Set(names);
    return others.length === 0 ? name : undefined;
  };
  const framework = only(programs.map((one) => one.framework.id));
  const edition = only(programs.map((one) => one.framework.edition));
  return (document) => ({ framework, edition, ...document });
}
