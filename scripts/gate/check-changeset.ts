// A change of the source or of a framework comes with a changeset that says what it brings to users.
// `changeset status` passes on the main branch whatever happens, so this looks by itself.
import { execFileSync } from "node:child_process";
import { readdirSync } from "node:fs";

const watched = ["src", "frameworks"];

const reason = whyNot();
if (reason !== undefined) {
  console.log(`skipped: ${reason}`);
} else {
  const changed = changedFiles();
  const changesets = readdirSync(".changeset").filter((file) => file.endsWith(".md") && file !== "README.md");
  console.log(`${changed.length} files changed since the last release, ${changesets.length} changesets`);
  if (changed.length > 0 && changesets.length === 0) {
    const some = changed.slice(0, 10).map((file) => `  ${file}`);
    console.error(`No changeset says what these changes bring. Write one with \`npx changeset\`.\n${some.join("\n")}`);
    process.exitCode = 1;
  }
}

/** Why the check cannot be made here, if so. */
function whyNot(): string | undefined {
  try {
    git("rev-parse", "--verify", "HEAD");
  } catch {
    return "there is no git history here";
  }
  return git("rev-parse", "--is-shallow-repository") === "true" ? "the clone is shallow" : undefined;
}

/** What differs, on disk, from the last commit that touched the changelog; everything, before the first release. */
function changedFiles(): string[] {
  const release = git("log", "-1", "--format=%H", "--", "CHANGELOG.md");
  const tracked =
    release === "" ? git("ls-files", "--", ...watched) : git("diff", "--name-only", release, "--", ...watched);
  const untracked = git("ls-files", "--others", "--exclude-standard", "--", ...watched);
  return `${tracked}\n${untracked}`.split("\n").filter((file) => file !== "");
}

function git(...words: string[]): string {
  return execFileSync("git", words, { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }).trim();
}
