import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { call, makeFolder } from "./call.js";

// `npx vitest run test/cli/docs.test.ts -u` writes the output anew.
const pages = ["docs/cli.md", "docs/cycle.md", "docs/authoring.md", "docs/bulk.md"].map((page) => ({
  page,
  path: resolve(page),
}));
const folder = makeFolder();
const home = process.cwd();
afterAll(() => process.chdir(home));

describe.each(pages)("$page", ({ path }) => {
  it("shows what the commands print", async () => {
    for (const name of ["examples", "frameworks"]) cpSync(join(home, name), join(folder, name), { recursive: true });
    process.chdir(folder);
    await expect(await rewrite(readFileSync(path, "utf8"))).toMatchFileSnapshot(path);
  });
});

const blocks = /(?:<!-- (.+) -->\n)?```(console|yaml|csv)\n([\s\S]*?)^```$/gm;

/** Runs the commands of the page in its order and puts what they print below each. */
async function rewrite(text: string): Promise<string> {
  let result = "";
  let end = 0;
  for (const match of text.matchAll(blocks)) {
    const [whole, note, language, body = ""] = match;
    result += text.slice(end, match.index);
    end = match.index + whole.length;
    const file = note?.match(/^file (.+)$/)?.[1];
    if (file !== undefined) {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, body);
    }
    const head = note === undefined ? "" : `<!-- ${note} -->\n`;
    result += language === "console" ? `${head}\`\`\`console\n${await console(body, note)}\`\`\`` : whole;
  }
  return result + text.slice(end);
}

async function console(body: string, note = ""): Promise<string> {
  const commands = body.split("\n").filter((line) => line.startsWith("$ quality-frameworks "));
  let text = "";
  for (const command of commands) {
    const { code, out, err } = await call(command.split(" ").slice(2));
    expect(code).toBeLessThan(2);
    text += `${command}\n${cut(out + err, note)}`;
  }
  return text;
}

/** Shows some of the lines: `first 9 lines`, `last 9 lines`, `lines 3 to 9`. */
function cut(text: string, note: string): string {
  const lines = text.trimEnd().split("\n");
  const [, kind, , first = "1", last = ""] = note.match(/^(first|last|lines) ((\d+)(?: to (\d+))?)/) ?? [];
  const [from, until] =
    kind === "first"
      ? [0, Number(first)]
      : kind === "last"
        ? [lines.length - Number(first), lines.length]
        : kind === "lines"
          ? [Number(first) - 1, Number(last)]
          : [0, lines.length];
  const shown = lines.slice(from, until);
  return [...(from > 0 ? ["..."] : []), ...shown, ...(until < lines.length ? ["..."] : [])]
    .map((line) => `${line}\n`)
    .join("");
}
