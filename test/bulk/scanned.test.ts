import { safeScore } from "quality-frameworks";
import { frameworks, loadFramework } from "quality-frameworks/frameworks";
import { describe, expect, it } from "vitest";
import { readInBulk, styles } from "./check-lines.js";
import { drawMany } from "./try-lines.js";

const newest = frameworks.map(({ id, editions }) => ({ id, edition: editions.at(-1)?.edition ?? "" }));

describe("lines of plain ratings are never parsed", () => {
  it.each(newest)("for $id", async ({ id, edition }) => {
    const framework = await loadFramework(id, { edition });
    const drawn = drawMany(framework, 5, 120).filter((one) => safeScore(framework, one).ok);
    const isPlain = (response: unknown) => typeof response !== "object";
    const plain = drawn.filter(
      ({ responses, overrides, facts, evidence }) =>
        !overrides && !facts && !evidence && Object.values(responses).every(isPlain),
    );
    // The unit before the responses: what does not apply to it must be known when they are read.
    const lines = plain.flatMap(({ id = "a", unit, responses }) => {
      const one = { framework: framework.id, edition, id, ...(unit === undefined ? {} : { unit }), responses };
      return [styles.ordered, styles.spaced].map((style) => style?.(one as (typeof plain)[number], () => 0) ?? "");
    });
    expect(readInBulk([framework], lines, {})).toMatchObject({ assessments: lines.length, ordinary: 0 });
  });

  it("of units with facts, where these stand before the responses", async () => {
    const czech = await loadFramework("czech-social-services", { edition: "2026-01-01" });
    const items = ["s1.a", "s1.b"].map((id) => `"${id}":2`).join(",");
    const line = (facts: string) =>
      `{"framework":"czech-social-services","edition":"2026-01-01","unit":{"id":"u","facts":${facts}},"responses":{${items}}}`;
    const facts = ['{"employees":true}', '{"employees":false,"natural-person":true}', '{ "employees": true }'];
    expect(readInBulk([czech], facts.map(line), {})).toMatchObject({ assessments: 3, ordinary: 0, bad: [] });
    expect(readInBulk([czech], [line('{"employees":3}')], {}).bad).toHaveLength(1);
  });
});
