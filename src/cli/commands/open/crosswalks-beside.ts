import { readdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { mainFile } from "../../reading/main-file.js";
import type { AssessmentWithFramework } from "./open-assessment.js";

/**
 * Names the crosswalks between editions of frameworks of one's own, where `check` wants them: in the folder `_crosswalks` beside
 * that of the framework.
 *
 * @param opened - The assessments that name the frameworks.
 */
export async function crosswalksBeside(
  opened: readonly Pick<AssessmentWithFramework, "framework" | "frameworkPath">[],
): Promise<readonly string[]> {
  const files = new Set<string>();
  for (const { framework, frameworkPath } of opened) {
    if (frameworkPath === null || frameworkPath === "-") continue;
    const folder = join(dirname(await mainFile(frameworkPath)), "..", "_crosswalks");
    const names = await readdir(folder).catch((): string[] => []);
    const edition = `${framework.id.replaceAll(".", "\\.")}-[0-9-]{10}`;
    const between = new RegExp(`^${edition}--${edition}\\.yaml$`);
    for (const name of names.sort()) if (between.test(name)) files.add(join(folder, name));
  }
  return [...files];
}
