import { items } from "../bench-48.js";
import { formulas, verdictText } from "./formulas.js";
import { loadPeer } from "./load.js";
import type { PeerScore } from "./peer-score.js";

interface Sheet {
  readonly setCellContents: (at: object, rows: readonly (readonly unknown[])[]) => void;
  readonly getCellValue: (at: object) => unknown;
}

/** The formulas of one row, recalculated for each assessment. */
export function hyperFormula(): PeerScore {
  const peer = loadPeer<{
    HyperFormula: { buildFromArray: (rows: readonly (readonly unknown[])[], options: object) => Sheet };
  }>("hyperformula");
  if (peer === null) return null;
  const cells = new Map(items.map(({ id }, place) => [id, cellAt(place)]));
  const cell = (id: string) => cells.get(id) ?? "";
  const row: string[] = [];
  const put = (name: string, text: string): void => {
    cells.set(name, cellAt(items.length + row.length));
    row.push(`=${text}`);
  };
  const names = formulas({
    points: () => "",
    most: () => "",
    missing: () => "",
    low: () => "",
    percent: () => "",
    name: (id) => id,
  });
  for (const [place, [name]] of names.entries()) cells.set(name, cellAt(items.length + place));
  for (const [name, text] of formulas({
    points: (id, weight) => `IF(ISNUMBER(${cell(id)}),${cell(id)}*${weight},0)`,
    most: (id, most) => `IF(${cell(id)}="na",0,${most})`,
    missing: (id) => `IF(ISBLANK(${cell(id)}),1,0)`,
    low: (id) => `IF(ISNUMBER(${cell(id)}),IF(${cell(id)}<2,1,0),0)`,
    percent: (points, most) => `IF(${most}>0,100*${points}/${most},"")`,
    name: cell,
  }))
    put(name, text);
  put(
    "verdict",
    verdictText(cell("missing"), cell("low"), cell("earned"), cell("max"), (a, b, c) => `IF(${a},${b},${c})`),
  );
  const sheet = peer.HyperFormula.buildFromArray([[...items.map(() => null), ...row]], { licenseKey: "gpl-v3" });
  const at = (name: string) => ({
    sheet: 0,
    row: 0,
    col: items.length + (name === "verdict" ? row.length - 1 : names.findIndex(([one]) => one === name)),
  });
  const [earned, max, verdict] = [at("earned"), at("max"), at("verdict")];
  return ({ responses }) => {
    sheet.setCellContents({ sheet: 0, row: 0, col: 0 }, [items.map(({ id }) => responses[id] ?? null)]);
    return {
      earned: sheet.getCellValue(earned) as number,
      max: sheet.getCellValue(max) as number,
      verdict: sheet.getCellValue(verdict) as string,
    };
  };
}

function cellAt(place: number): string {
  let name = "";
  for (let rest = place + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  return `${name}1`;
}
