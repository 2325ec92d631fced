import { type Check, fields, isRecord, kindOf, listOf, oneOf, recordOf, report } from "../core/check-fields.js";
import { isCount, isDayText, isFilledText, isIdText, isPlainValue, isText } from "../core/check-values.js";

const anything: Check = () => undefined;

const factValue: Check = (value, trail) => {
  if (isRecord(value)) fields({ required: { value: isPlainValue }, optional: { reason: isText } })(value, trail);
  else isPlainValue(value, trail);
};

const unit = fields({
  required: { id: isIdText },
  optional: { title: isText, serviceType: isText, region: isText, facts: recordOf(factValue) },
});

const evidence = fields({
  required: { id: isIdText },
  optional: {
    kind: oneOf(["document", "record", "observation", "interview", "survey", "complaint", "photo", "other"]),
    title: isText,
    on: isDayText,
    expires: isDayText,
    place: isText,
  },
});

const override = fields({
  required: { id: isFilledText, band: isFilledText, reason: isFilledText, role: isFilledText },
  optional: { on: isDayText },
});

const responses: Check = (value, trail) => {
  if (!isRecord(value))
    report(
      trail,
      "wrong-type",
      `The responses must be a plain object with item ids as keys, but are ${kindOf(value)}.`,
    );
};

/**
 * Checks the shape of everything in an assessment but its responses: unknown keys, wrong types, days that do not exist.
 */
export const checkAbout: Check = fields({
  required: { framework: isFilledText, edition: isFilledText, responses },
  optional: {
    $schema: isFilledText,
    id: isFilledText,
    unit,
    perspective: oneOf(["self", "peer", "inspection", "client", "partner", "funder", "other"]),
    on: isDayText,
    assessors: listOf(fields({ required: { role: isFilledText }, optional: {} })),
    participants: listOf(fields({ required: { role: isFilledText }, optional: { count: isCount } })),
    facts: recordOf(factValue),
    overrides: listOf(override),
    evidence: listOf(evidence),
    comment: isText,
  },
});

/** Checks the shape of one long response, its rating apart. */
export const checkRecord: Check = fields({
  required: {},
  optional: {
    rating: anything,
    reason: isText,
    comment: isText,
    evidence: listOf(isFilledText),
    due: isDayText,
    role: isFilledText,
  },
});
