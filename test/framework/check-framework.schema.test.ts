import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkFrameworkShape } from "../../src/framework/check-framework.schema.js";
import { frameworkSchema } from "../../src/framework/framework.schema.js";
import { shapeIssueCodes } from "../../src/framework/shape-issues.schema.js";
import { change, nothing } from "../fixtures/change.js";
import { nightShelter } from "../fixtures/night-shelter.js";
import { anyPlace } from "../fixtures/places.js";

const item = "/areas/0/standards/0/criteria/0";

/** One mistake each, with everything that is said about it. */
const mistakes = [
  {
    why: "a text instead of a list",
    place: "/areas",
    value: "door",
    code: "wrong-type",
    message: '`areas` must be a list, but is the text "door".',
    hint: 'Put it into a list: ["door"].',
  },
  {
    why: "a code that was read as a number",
    place: `${item}/code`,
    value: 1.1,
    code: "wrong-type",
    message: "`code` must be text, but is the number 1.1.",
    hint: 'Write it in quotes: "1.1".',
  },
  {
    why: "a number that was written as text",
    place: "/scales/0/levels/1/value",
    value: "1",
    code: "wrong-type",
    message: '`value` must be a number, but is the text "1".',
    hint: "Write it without quotes: 1.",
  },
  {
    why: "a text without a language",
    place: "/title",
    value: "Night shelter",
    code: "wrong-type",
    message: '`title` must be an object, but is the text "Night shelter".',
    hint: 'If it is a text, write it by language: { en: "Night shelter" }.',
  },
  {
    why: "a key with nothing after it",
    place: "/publisher",
    value: null,
    code: "wrong-type",
    message: "`publisher` must be an object, but is empty (null).",
    hint: "Give it a value, or leave the key out where it is optional.",
  },
  {
    why: "a yes that stayed text",
    place: "/verified",
    value: "yes",
    code: "wrong-type",
    message: '`verified` must be true or false, but is the text "yes".',
    hint: "Write `true` or `false` without quotes.",
  },
  {
    why: "a day that became a Date",
    place: "/edition",
    value: new Date("2026-01-01"),
    code: "wrong-type",
    message: "`edition` must be text, but is a Date.",
    hint: 'Write the day as text, such as "2026-05-04".',
  },
  {
    why: "a level that is neither a word nor an object",
    place: "/scales/0/levels/0",
    value: 0,
    code: "wrong-type",
    message: "Entry 1 of `levels` must be an object or text, but is the number 0.",
    hint: 'Write it in quotes: "0".',
  },
  {
    why: "a number that is none",
    place: `${item}/weight`,
    value: Number.NaN,
    code: "wrong-type",
    message: "`weight` must be a number, but is NaN.",
  },
  {
    why: "a number without end",
    place: `${item}/weight`,
    value: Number.POSITIVE_INFINITY,
    code: "wrong-type",
    message: "`weight` must be a number, but is the number Infinity.",
  },
  {
    why: "half an area",
    place: "/counts",
    value: { areas: 1.5 },
    at: "/counts/areas",
    code: "wrong-type",
    message: "`areas` must be a whole number, but is the number 1.5.",
  },
  {
    why: "a key that is missing",
    place: "/title",
    value: nothing,
    at: "",
    code: "missing-key",
    message: "The framework lacks the key `title`.",
    hint: "Add `title`.",
  },
  {
    why: "a key that is missing inside",
    place: "/scales/0/id",
    value: nothing,
    at: "/scales/0",
    code: "missing-key",
    message: "Entry 1 of `scales` lacks the key `id`.",
    hint: "Add `id`.",
  },
  {
    why: "a fact that does not say what holds while it is not known",
    place: "/facts/0/unknown",
    value: nothing,
    at: "/facts/0",
    code: "missing-key",
    message: "Entry 1 of `facts` lacks the key `unknown`.",
    hint: "Add `unknown`.",
  },
  {
    why: "a misspelt key",
    place: `${item}/titel`,
    value: { en: "Hours" },
    code: "unknown-key",
    message: "Entry 1 of `criteria` has no key `titel`.",
    hint: "Did you mean `title`?",
  },
  {
    why: "a key from nowhere",
    place: "/scales/0/colour",
    value: "red",
    code: "unknown-key",
    message: "Entry 1 of `scales` has no key `colour`.",
    hint: "Remove it. Known here: `id`, `title`, `provenance`, `source`, `levels`, `range` and `meets`.",
  },
  {
    why: "__proto__ among the keys",
    place: "/__proto__",
    value: {},
    code: "unknown-key",
    message: "The framework has no key `__proto__`.",
  },
  {
    why: "__proto__ among the languages",
    place: "/title/__proto__",
    value: "x",
    code: "unknown-key",
    message: "`title` has no key `__proto__`.",
    hint: "Remove it.",
  },
  {
    why: "a misspelt word",
    place: "/wording",
    value: "offical",
    code: "not-allowed",
    message: '`wording` must be "official", "paraphrase" or "interpretive", but is the text "offical".',
    hint: 'Did you mean "official"?',
  },
  {
    why: "a word of somebody else",
    place: "/special/0/effect",
    value: "skipped",
    code: "not-allowed",
    message: '`effect` must be "not-applicable", "left-out" or "unrated", but is the text "skipped".',
    hint: "Use one of these words.",
  },
  {
    why: "a code in the place of an id",
    place: `${item}/id`,
    value: "1a",
    code: "not-an-id",
    message: '`id` must be an id, but is the text "1a".',
    hint: "An id has a lower-case letter first, then only `a-z`, `0-9`, `.` and `-`, at most 64 characters.",
  },
  {
    why: "a level named by a number in quotes",
    place: "/scoring/floors/0/level",
    value: "1",
    code: "not-an-id",
    message: '`level` must be the id of a level, or its number, but is the text "1".',
    hint: "Write a number without quotes, an id in small letters.",
  },
  {
    why: "a day that does not exist",
    place: "/edition",
    value: "2026-02-30",
    code: "not-a-day",
    message: '`edition` must be a day of the calendar, but is the text "2026-02-30".',
    hint: "Write year, month and day as `2026-05-04`, in quotes.",
  },
  {
    why: "a language in capitals",
    place: "/title/EN",
    value: "Night shelter",
    code: "not-a-language",
    message: "The key `EN` must be a language tag of BCP 47.",
    hint: "Write the language in small letters, such as `en`, `cs` or `sr-Latn`.",
  },
  {
    why: "the end of a text that a comma cut in two",
    place: "/title/doors open",
    value: null,
    code: "not-a-language",
    message: "The key `doors open` must be a language tag of BCP 47.",
    hint: 'A text with a comma needs quotes between braces: { en: "Doors, open" }.',
  },
  {
    why: "an address that is a script",
    place: "/sources/0/url",
    value: "javascript:alert(1)",
    code: "not-an-address",
    message: '`url` must be an address on the web, but is the text "javascript:alert(1)".',
    hint: "Write it in full, such as `https://example.org/handbook`.",
  },
  {
    why: "a text with nothing in it",
    place: "/title/en",
    value: "",
    code: "empty-text",
    message: "`en` must be a text with something in it, but is an empty text.",
    hint: "Write the text, or leave the key out where it is optional.",
  },
  {
    why: "a text in no language",
    place: "/title",
    value: {},
    code: "empty-text",
    message: "`title` must hold a text in at least one language, but is an empty object.",
    hint: 'Write it by language, such as `{ en: "…" }`.',
  },
  {
    why: "a scale with neither levels nor range",
    place: "/scales/0/levels",
    value: nothing,
    at: "/scales/0",
    code: "exactly-one",
    message: "Entry 1 of `scales` must have exactly one of `levels` and `range`.",
    hint: "Name the levels, or give the range of numbers.",
  },
  {
    why: "a scale with both levels and range",
    place: "/scales/0/range",
    value: { from: 0, to: 100, step: 1 },
    at: "/scales/0",
    code: "exactly-one",
    message: "Entry 1 of `scales` must have exactly one of `levels` and `range`.",
    hint: "Name the levels, or give the range of numbers.",
  },
  {
    why: "a percentage beyond a hundred",
    place: "/scoring/overall/minimumCoverage",
    value: 120,
    code: "out-of-range",
    message: "`minimumCoverage` must be at most 100, but is the number 120.",
  },
  {
    why: "a rounding to nothing",
    place: "/scoring/overall/round",
    value: { to: 0, mode: "half-up" },
    at: "/scoring/overall/round/to",
    code: "out-of-range",
    message: "`to` must be more than 0, but is the number 0.",
  },
  {
    why: "a scale of one level",
    place: "/scales/0/levels",
    value: ["met"],
    code: "too-short",
    message: "`levels` must have at least 2 entries, but has 1.",
    hint: "Add what is missing, or leave the key out where it is optional.",
  },
  {
    why: "a standard with an empty list of criteria",
    place: "/areas/0/standards/0/criteria",
    value: [],
    code: "too-short",
    message: "`criteria` must have at least 1 entry, but has none.",
    hint: "Add what is missing, or leave the key out where it is optional.",
  },
] as const;

describe("checkFrameworkShape", () => {
  it("finds nothing wrong with the night shelter", () => {
    expect(checkFrameworkShape(nightShelter)).toEqual([]);
  });

  it.each(mistakes)("says what is wrong and what to do: $why", (mistake) => {
    const { place, value, code, message } = mistake;
    const issue = {
      code,
      severity: "error",
      path: "at" in mistake ? mistake.at : place,
      message,
      ...("hint" in mistake && { hint: mistake.hint }),
    };
    const found = checkFrameworkShape(change(nightShelter, place, value));
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject(issue);
    if (!("hint" in mistake) && place !== "/__proto__") expect(found[0]).not.toHaveProperty("hint");
  });

  it("has a case for every code", () => {
    const codes = new Set<string>([...mistakes.map((mistake) => mistake.code), "too-deep"]);
    expect([...codes].sort()).toEqual([...shapeIssueCodes].sort());
  });

  it("finds all mistakes of a document at once", () => {
    const apart = mistakes.filter(({ place }) => ["/areas", "/verified", "/wording", "/title/EN"].includes(place));
    const document = apart.reduce<unknown>((spoilt, { place, value }) => change(spoilt, place, value), nightShelter);
    expect(
      checkFrameworkShape(document)
        .map((issue) => issue.path)
        .sort(),
    ).toEqual(["/areas", "/title/EN", "/verified", "/wording"].sort());
  });

  it.each([
    { value: null, message: "The framework must be an object, but is empty (null)." },
    { value: undefined, message: "The framework must be an object, but is undefined." },
    { value: [nightShelter], message: "The framework must be an object, but is a list." },
    { value: "areas", message: 'The framework must be an object, but is the text "areas".' },
    { value: 5, message: "The framework must be an object, but is the number 5." },
    { value: () => 5, message: "The framework must be an object, but is a function." },
  ])("takes no other value for a framework: $message", ({ value, message }) => {
    const hint = "Give one document, as an object with keys.";
    expect(checkFrameworkShape(value)).toEqual([{ code: "wrong-type", severity: "error", path: "", message, hint }]);
  });

  it("finds 10,000 levels of nesting without an overflow", () => {
    let area: unknown = { id: "door" };
    for (let level = 0; level < 5_000; level += 1) area = { id: "door", areas: [area] };
    expect(checkFrameworkShape(change(nightShelter, "/areas", [area]))).toMatchObject([{ code: "too-deep" }]);
  });

  it("quotes no more of a long text than a reader needs", () => {
    const [issue] = checkFrameworkShape(change(nightShelter, "/edition", "x".repeat(1_000_000)));
    expect(issue?.message.length).toBeLessThan(150);
  });

  it("gives well-formed issues for any value at any place, exactly when the schema refuses it", () => {
    fc.assert(
      fc.property(anyPlace(nightShelter), fc.anything({ maxDepth: 3 }), (place, value) => {
        const document = change(nightShelter, place, value);
        const issues = checkFrameworkShape(document);
        expect(issues.length === 0).toBe(frameworkSchema.safeParse(document).success);
        for (const issue of issues) {
          expect(shapeIssueCodes).toContain(issue.code);
          expect(issue.message).toMatch(/^[A-Z`].*\.$/su);
          expect(issue.path).toMatch(/^(\/.*)?$/su);
        }
      }),
    );
  });

  it("does not change its input", () => {
    const document = change(nightShelter, "/titel", 1);
    const before = structuredClone(document);
    checkFrameworkShape(document);
    expect(document).toEqual(before);
  });
});
