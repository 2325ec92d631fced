import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { LintException } from "quality-frameworks/lint";
import { parse } from "yaml";

/** A plain object of a document, as it was read. */
export type Plain = Record<string, unknown>;

/** A file and what it holds. */
export interface File {
  readonly name: string;
  readonly value: Plain;
}

/** The files of one shipped framework, to be broken. */
export interface Bundle {
  readonly folder: string;
  readonly main: Plain;
  readonly areas: readonly File[];
  /** Crosswalks from this framework: between its editions, or to another. */
  readonly crosswalks: readonly File[];
  readonly exceptions: readonly LintException[];
}

const root = join(import.meta.dirname, "../../../frameworks");

/** Reads all frameworks that ship. */
export function readBundles(): readonly Bundle[] {
  const folders = readdirSync(root).filter((name) => /^[^_.]/.test(name));
  return folders.map((folder) => {
    const crosswalks = readdirSync(join(root, "_crosswalks")).filter((file) => file.startsWith(`${folder}-2`));
    const exceptions = join(root, folder, "lint-exceptions.yaml");
    return {
      folder,
      main: read(join(root, folder, "framework.yaml")),
      areas: readdirSync(join(root, folder, "areas")).map((file) => fileOf(join(root, folder, "areas"), file)),
      crosswalks: crosswalks.map((file) => fileOf(join(root, "_crosswalks"), file)),
      exceptions: existsSync(exceptions) ? (read(exceptions).exceptions as readonly LintException[]) : [],
    };
  });
}

function fileOf(folder: string, file: string): File {
  return { name: file.replace(/\.yaml$/, ""), value: read(join(folder, file)) };
}

function read(path: string): Plain {
  return parse(readFileSync(path, "utf8"), { schema: "core" });
}
