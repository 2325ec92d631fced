import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { call, makeFolder } from "../call.js";

const folder = makeFolder();
const day = ["--edition", "2026-01-01"];

function write(name: string, content: string | Uint8Array): string {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
}

const sheet = 'Area;Code;Text;Weight;Colour\nDoor;1.1;It opens.;1,5;red\n;1.10;"It ""locks""; at night.";2;\n';

describe("import", () => {
  it("writes a framework that checks clean, shows the columns and lists what was not placed", async () => {
    const out = join(folder, "ours.yaml");
    const done = await call(["import", write("ours.csv", sheet), "-o", out, ...day]);
    expect(done.code).toBe(0);
    expect(done.out).toContain('C "Text": text');
    expect(done.out).toContain('E "Colour": not placed');
    expect(done.out).toContain('E2 "red": in a column that says nothing');
    const text = readFileSync(out, "utf8");
    expect(text).toContain('code: "1.10"');
    expect(text).toContain('It "locks"; at night.');
    expect((await call(["check", out])).out).not.toContain("error");
    expect((await call(["new", "assessment", out])).code).toBe(0);
  });

  it("prints only the framework where no file is named", async () => {
    const { out, err } = await call(["import", write("ours.csv", sheet), ...day]);
    expect(out).toMatch(/^# Made of ours\.csv/);
    expect(err).toContain("Columns (between them: ;; texts: en)");
  });

  it.each([
    { why: "a byte order mark", content: `\uFEFF${sheet}` },
    { why: "the ends of lines of Windows", content: sheet.replaceAll("\n", "\r\n") },
    { why: "commas", content: "Area,Code,Text\nDoor,1.10,It opens.\n" },
    {
      why: "tabs in UTF-16, as Excel saves Unicode text",
      content: Buffer.from("\uFEFFArea\tCode\tText\nDoor\t1.10\tIt opens.\n", "utf16le"),
    },
    { why: "the delimiter named as Excel does", content: `sep=;\r\n${sheet}` },
  ])("reads $why", async ({ content }) => {
    const { code, out } = await call(["import", write("way.csv", content), ...day]);
    expect(code).toBe(0);
    expect(out).toContain('code: "1.10"');
  });

  it("reads another encoding where it is named, and says so where it is not", async () => {
    const file = write(
      "west.csv",
      Buffer.concat([Buffer.from("Oblast;Text\nDve"), Buffer.from([0xf8]), Buffer.from("e;Ano.\n")]),
    );
    expect((await call(["import", file, "--encoding", "windows-1250", ...day])).out).toContain("Dveře");
    const refused = await call(["import", file, ...day]);
    expect(refused.code).toBe(1);
    expect(refused.err).toContain("windows-1250");
  });

  it("says all that is wrong with row and column, and writes nothing", async () => {
    const out = join(folder, "none.yaml");
    const file = write("bad.csv", "Area,Text,Weight,ID\nDoor,It opens.,much,1a\nDoor,It locks.,-1,b\n");
    const done = await call(["import", file, "-o", out]);
    expect(done.code).toBe(1);
    for (const place of ["bad.csv:2:3", "bad.csv:2:4", "bad.csv:3:3"]) expect(done.out).toContain(place);
    expect(existsSync(out)).toBe(false);
  });

  it("ends with 1 where the rows make no framework that can be used, names the line, and writes nothing", async () => {
    const file = write("weightless.csv", "Area,Code,Text,Weight\nDoor,1.1,It opens.,0\n,1.2,It locks.,0\n");
    const out = join(folder, "weightless.yaml");
    const done = await call(["import", file, "-o", out, ...day]);
    expect(done.code).toBe(1);
    expect(done.out).toMatch(/weightless\.yaml:\d+:\d+ \/scoring\/area:\s+error:/);
    expect(done.out).toContain("Nothing is written");
    expect(done.out).not.toContain("Written:");
    expect(existsSync(out)).toBe(false);
    const printed = await call(["import", file, ...day]);
    expect([printed.code, printed.out]).toEqual([1, ""]);
    expect(printed.err).toContain("/scoring/area");
  });

  it.each([
    { why: "quotes that do not close", content: 'Area,Text\nDoor,"It opens.\n', said: "not-csv" },
    { why: "no columns", content: "a,b\n", said: "no-header" },
    { why: "an empty file", content: "", said: "no-header" },
  ])("refuses $why", async ({ content, said }) => {
    const { code, err } = await call(["import", write("broken.csv", content), ...day]);
    expect(code).toBe(1);
    expect(err).toContain(said);
  });

  it("refuses a file that is not there", async () => {
    expect((await call(["import", join(folder, "nothing.csv"), ...day])).err).toContain("There is no such file.");
  });
});
