import { type Crosswalk, deriveCrosswalk, type Framework, type Issue } from "quality-frameworks";
import { lintCrosswalk, lintEditions, strict } from "quality-frameworks/lint";
import { checkAuthoredArea, checkAuthoredFramework, checkCrosswalkShape } from "quality-frameworks/schema";
import { assembleEditions } from "../../../src/framework/assemble-editions.js";
import type { AuthoredArea, AuthoredFramework } from "../../../src/framework/authored-framework.js";
import { issuesOfEditions } from "../../../src/framework/edition-origins.js";
import { idNear } from "../../../src/lint/exceptions/id-near.js";
import { matchExceptions } from "../../../src/lint/exceptions/match-exceptions.js";
import type { Bundle } from "./bundle.js";

/**
 * Finds what `check --strict` and the generator would stop at: the same checks in the same order, without the files.
 *
 * @param bundle - The framework, broken or not.
 * @param others - The editions of all frameworks as they ship, for the other side of a crosswalk.
 */
export function findIssues(bundle: Bundle, others: readonly Framework[]): readonly Issue[] {
  const { main, areas } = bundle;
  const listed = Array.isArray(main.areas) ? main.areas : [];
  const files = [
    ...listed.filter((name) => !areas.some((area) => area.name === name)),
    ...areas.filter(({ name, value }) => !listed.includes(name) || value.id !== name).map(({ name }) => name),
  ];
  const shape = [
    ...checkAuthoredFramework(main),
    ...areas.flatMap(({ value }) => checkAuthoredArea(value)),
    ...bundle.crosswalks.flatMap(({ value }) => checkCrosswalkShape(value)),
    ...files.map((name) => errorOf("area-files", `/areas/${name}`)),
    ...(main.id === bundle.folder ? [] : [errorOf("folder-name", "/id")]),
    ...(new Set(listed).size === listed.length ? [] : [errorOf("area-listed-twice", "/areas")]),
  ];
  if (shape.length > 0) return shape;
  const ordered = listed.map((name) => areas.find((area) => area.name === name)?.value as unknown as AuthoredArea);
  const assembled = assembleEditions(main as unknown as AuthoredFramework, ordered);
  const editions = assembled.editions.map(({ framework }) => framework);
  const linted = lintEditions(editions);
  const found = issuesOfEditions(
    assembled.editions.map(({ origins }, place) => ({ origins, issues: linted[place] ?? [] })),
  );
  const whole = { ...main, areas: ordered };
  const { left, idle } = matchExceptions([...assembled.issues, ...found], bundle.exceptions, ({ path }) =>
    idNear(whole, path),
  );
  const all = [...strict(left), ...idle, ...ofCrosswalks(bundle, editions, others)];
  return all.filter(({ severity }) => severity !== "advice");
}

function ofCrosswalks({ crosswalks, main }: Bundle, editions: readonly Framework[], others: readonly Framework[]) {
  const known = [...editions, ...others.filter(({ id }) => id !== main.id)];
  const sideOf = ({ framework, edition }: Crosswalk["from"]) =>
    known.find((one) => one.id === framework && one.edition === edition);
  const written = crosswalks.flatMap(({ value, name }) => {
    const crosswalk = value as unknown as Crosswalk;
    const [from, to] = [sideOf(crosswalk.from), sideOf(crosswalk.to)];
    if (from === undefined || to === undefined || name !== nameOf(from, to)) return [errorOf("crosswalk-name", "")];
    return lintCrosswalk(crosswalk, from, to);
  });
  const unwritten = editions.slice(1).flatMap((to, place) => {
    const from = editions[place] as Framework;
    if (crosswalks.some(({ name }) => name === nameOf(from, to))) return [];
    return lintCrosswalk(deriveCrosswalk(from, to), from, to);
  });
  return [...written, ...unwritten];
}

function nameOf(from: Framework, to: Framework): string {
  return `${from.id}-${from.edition}--${to.id}-${to.edition}`;
}

function errorOf(code: string, path: string): Issue {
  return { code, severity: "error", path, message: code };
}
