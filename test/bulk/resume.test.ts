import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type BulkRun, scoreFiles } from "quality-frameworks/bulk";
import { loadFramework } from "quality-frameworks/frameworks";
import { afterAll, describe, expect, it } from "vitest";

const folder = mkdtempSync(join(tmpdir(), "bulk-resume-"));
const at = (name: string) => join(folder, name);
afterAll(() => rmSync(folder, { recursive: true }));

const czech = await loadFramework("czech-social-services", { edition: "2026-01-01" });
const records = 2_500;
// Long lines, so that few of them make many blocks.
const padding = "words ".repeat(400);

function writeInputs(): void {
  const about = '"framework":"czech-social-services","edition":"2026-01-01"';
  const lines = Array.from({ length: records }, (_, place) => {
    const responses = `{"s1.a":${place % 4},"s2.b":${(place * 7) % 4}}`;
    return `{${about},"id":"a${place}","comment":"${padding}","responses":${responses}}\n`;
  });
  writeFileSync(at("in.ndjson"), lines.join(""));
  const wide = Array.from(
    { length: records },
    (_, place) => `a${place},"${padding}\n",${place % 4},${(place * 7) % 4}\n`,
  );
  writeFileSync(at("in.csv"), ["id,comment,s1.a,s2.b\n", ...wide].join(""));
  const long = Array.from(
    { length: records },
    (_, place) => `a${place},s1.a,${place % 4},${padding}\na${place},s2.b,${(place * 7) % 4},\n`,
  );
  writeFileSync(at("long.csv"), ["assessment,item,level,comment\n", ...long].join(""));
}

writeInputs();

const stretch = 2 << 20;

class Cut extends Error {}

describe("a run that was cut off", () => {
  it.each([
    { input: "in.ndjson", from: "ndjson", output: "summary" },
    { input: "in.csv", from: "csv", output: "aggregate" },
    { input: "long.csv", from: "csv", output: "summary" },
  ] as const)(
    "goes on and ends with the same bytes: $output of $input",
    async ({ input, from, output }) => {
      const job: BulkRun = {
        frameworks: [czech],
        input: at(input),
        from,
        to: at("out"),
        output,
        format: "csv",
        stretch,
      };
      rmSync(at("out"), { force: true });
      const whole = await scoreFiles({ ...job, to: at("whole") });
      expect(whole).toMatchObject({ complete: true, assessments: records, bad: 0 });
      let reached = 0;
      const cut = scoreFiles({
        ...job,
        onProgress: ({ bytes }) => {
          reached = bytes;
          if (bytes > 4 << 20) throw new Cut();
        },
      });
      await expect(cut).rejects.toThrow(Cut);
      expect(existsSync(at("out"))).toBe(false);
      expect(existsSync(at(".out.checkpoint"))).toBe(true);
      if (output === "summary") {
        const part = readFileSync(at(".out.part"));
        truncateSync(at(".out.part"), 100);
        await expect(scoreFiles({ ...job, resume: true })).rejects.toThrow("leave --resume out");
        writeFileSync(at(".out.part"), part);
      }
      const { checkpoint, part } = { checkpoint: ".out.checkpoint", part: ".out.part" };
      const [kept, size] = [readFileSync(at(checkpoint), "utf8"), statSync(at(part)).size];
      // A slip in the name of the input costs nothing of it.
      for (const other of ["no-such-file", "."])
        await expect(scoreFiles({ ...job, input: at(other) })).rejects.toThrow("cannot be read");
      expect([readFileSync(at(checkpoint), "utf8"), statSync(at(part)).size]).toEqual([kept, size]);
      let first = 0;
      const rest = await scoreFiles({
        ...job,
        resume: true,
        onProgress: ({ bytes }) => {
          first ||= bytes;
        },
      });
      expect(rest).toEqual(whole);
      // It went on, and did not begin anew.
      expect(first).toBeGreaterThan(2 << 20);
      expect(reached).toBeGreaterThan(4 << 20);
      expect(readFileSync(at("out")).equals(readFileSync(at("whole")))).toBe(true);
      expect(existsSync(at(".out.checkpoint"))).toBe(false);
    },
    60_000,
  );

  it("does not go on with other options, or of another input", async () => {
    const job: BulkRun = { frameworks: [czech], input: at("in.ndjson"), to: at("other"), stretch };
    const onProgress = ({ bytes }: { readonly bytes: number }) => {
      if (bytes > 4 << 20) throw new Cut();
    };
    await expect(scoreFiles({ ...job, onProgress })).rejects.toThrow(Cut);
    await expect(scoreFiles({ ...job, resume: true, output: "summary" })).rejects.toThrow(/other options/);
    await expect(scoreFiles({ ...job, resume: true, input: at("in.csv"), from: "csv" })).rejects.toThrow(
      /another input/,
    );
    const changed = { ...czech, title: { en: "Changed" } };
    await expect(scoreFiles({ ...job, resume: true, frameworks: [changed] })).rejects.toThrow(/other options/);
    writeFileSync(at(".other.checkpoint"), "{");
    await expect(scoreFiles({ ...job, resume: true })).rejects.toThrow(/cannot be read/);
    expect(existsSync(at("other"))).toBe(false);
  }, 60_000);
});
