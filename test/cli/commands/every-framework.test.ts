import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { listItems, respond, startAssessment } from "quality-frameworks";
import { frameworks, loadFramework } from "quality-frameworks/frameworks";
import { describe, expect, it } from "vitest";
import { call, makeFolder } from "../call.js";

const folder = makeFolder();

describe.each(frameworks.map(({ id }) => id))("%s", (id) => {
  it("goes from an empty assessment to a plan", async () => {
    const file = join(folder, `${id}.yaml`);
    expect((await call(["new", "assessment", id, "-o", file])).code).toBe(0);
    expect((await call(["check", file])).code).toBe(0);
    const framework = await loadFramework(id);
    const ratings = Object.fromEntries(listItems(framework).map((item) => [item.id, 1]));
    const filled = join(folder, `${id}.json`);
    writeFileSync(filled, JSON.stringify(respond(startAssessment(framework), ratings)));
    for (const command of ["check", "score", "explain", "plan"]) {
      const { code, out, err } = await call([command, filled]);
      expect({ command, code, err }).toEqual({ command, code: 0, err: "" });
      expect(out).not.toMatch(/undefined|NaN|\[object/);
    }
  });
});
