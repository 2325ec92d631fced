import {
  below,
  type Check,
  fields,
  isRecord,
  kindOf,
  listOf,
  oneOf,
  recordOf,
  report,
  type Trail,
} from "../core/check-fields.js";
import { isDayText, isFilledText, isIdText, isLevelName, isText } from "../core/check-values.js";
import { languagePattern } from "../core/language.js";
import { findingKinds } from "./finding.js";
import { actionStatuses } from "./plan-records.js";

const isNumber: Check = (value, trail) => {
  if (typeof value === "number" && Number.isFinite(value)) return;
  report(trail, "wrong-type", `This must be a number, but is ${kindOf(value)}.`);
};

const isAmount: Check = (value, trail) => {
  if (typeof value === "number" && value < 0)
    report(trail, "out-of-range", `This must be 0 or more, but is ${value}.`, "Leave it out where it is not known.");
  else isNumber(value, trail);
};

const isTitle: Check = (value, trail) => {
  recordOf(isFilledText)(value, trail);
  if (!isRecord(value)) return;
  const tags = Object.keys(value);
  if (tags.length === 0) report(trail, "empty-text", "This text is given in no language.", 'Write it as { en: "…" }.');
  for (const tag of tags) if (!languagePattern.test(tag)) notALanguage(tag, below(trail, tag));
};

function notALanguage(tag: string, trail: Trail): void {
  report(trail, "not-a-language", `"${tag}" is not a language tag.`, "Write the language as en, cs or sr-Latn.");
}

const orNull =
  (check: Check): Check =>
  (value, trail) => {
    if (value !== null) check(value, trail);
  };

const gain = /* @__PURE__ */ fields({
  required: {
    value: orNull(isNumber),
    points: orNull(isNumber),
    band: orNull(fields({ required: { from: orNull(isText), to: orNull(isText) }, optional: {} })),
  },
  optional: {},
});

const finding = /* @__PURE__ */ fields({
  required: { kind: oneOf(findingKinds), items: listOf(isFilledText) },
  optional: { dimension: isFilledText },
});

const expected = /* @__PURE__ */ fields({
  required: { item: isFilledText, level: isLevelName },
  optional: { dimension: isFilledText, from: isLevelName },
});

const status = /* @__PURE__ */ oneOf(actionStatuses);

const statusChange = /* @__PURE__ */ fields({
  required: { on: isDayText, status },
  optional: { reason: isFilledText, role: isFilledText },
});

const dateChange = /* @__PURE__ */ fields({
  required: { on: isDayText, date: oneOf(["start", "due"]), to: isDayText, reason: isFilledText },
  optional: { from: isDayText, role: isFilledText },
});

const outcome = /* @__PURE__ */ oneOf(["reached", "not-reached", "not-known"]);

const effectLevel = /* @__PURE__ */ fields({
  required: { item: isFilledText, wanted: isLevelName, outcome },
  optional: { dimension: isFilledText, level: isLevelName },
});

const effectAnswer = /* @__PURE__ */ fields({
  required: { on: isDayText, outcome, levels: listOf(effectLevel) },
  optional: { assessment: isFilledText, note: isText },
});

const effectCheck = /* @__PURE__ */ fields({
  required: { due: isDayText },
  optional: { role: isFilledText, answer: effectAnswer },
});

const action = /* @__PURE__ */ fields({
  required: { id: isIdText, title: isTitle, items: listOf(isFilledText) },
  optional: {
    answers: listOf(finding),
    expects: listOf(expected),
    gain,
    cause: isFilledText,
    role: isFilledText,
    addedOn: isDayText,
    after: listOf(isFilledText),
    follows: isFilledText,
    start: isDayText,
    due: isDayText,
    effort: isAmount,
    cost: isAmount,
    status,
    history: listOf(statusChange),
    moved: listOf(dateChange),
    checks: listOf(effectCheck),
    note: isText,
  },
});

const milestone = /* @__PURE__ */ fields({
  required: { id: isIdText, title: isTitle, actions: listOf(isFilledText) },
  optional: { due: isDayText, moved: listOf(dateChange), note: isText },
});

/** Checks the shape of an improvement plan: unknown keys, wrong types, days that do not exist. */
export const checkPlanShape: Check = /* @__PURE__ */ fields({
  required: { framework: isFilledText, edition: isFilledText, createdOn: isDayText, actions: listOf(action) },
  optional: {
    $schema: isFilledText,
    id: isFilledText,
    assessment: isFilledText,
    unit: isIdText,
    target: isLevelName,
    currency: isFilledText,
    milestones: listOf(milestone),
    comment: isText,
  },
});
