import * as z from "zod";
import { idSchema } from "../core/id.schema.js";
import type { Shape } from "../core/shape.schema.js";
import { wordsSchema } from "../core/text.schema.js";
import { factConditionSchema } from "./fact.schema.js";
import { ruleWords } from "./rule-words.js";
import { levelIdSchema } from "./scale.schema.js";
import type {
  AnswerTest,
  BelowTest,
  Condition,
  CountCondition,
  FromTest,
  IsTest,
  NodeCondition,
  Selector,
  Test,
  ValueRange,
  ValueTest,
} from "./selector.js";

// Joined by `xor` and not by `union`: zod would report a branch that is wrong in its keys alone as if it were the one meant.

const selector = {
  kind: z.enum(ruleWords.kind).exactOptional(),
  depth: z.int().positive().exactOptional(),
  tagged: z.union([wordsSchema, z.array(wordsSchema).min(1)]).exactOptional(),
  ids: z.array(idSchema).min(1).exactOptional(),
  under: idSchema.exactOptional(),
  dimension: idSchema.exactOptional(),
  except: z.lazy(() => selectorSchema).exactOptional(),
} satisfies Shape<Selector>;

/** Checks one {@link Selector}; that it selects something is a lint rule. */
export const selectorSchema: z.ZodType<Selector> = z.strictObject(selector);

/** Checks one {@link ValueRange}. */
export const valueRangeSchema: z.ZodType<ValueRange> = z.strictObject({
  from: z.number().exactOptional(),
  above: z.number().exactOptional(),
  below: z.number().exactOptional(),
  upTo: z.number().exactOptional(),
} satisfies Shape<ValueRange>);

const isTest = { is: z.union([levelIdSchema, z.array(levelIdSchema).min(1)]) } satisfies Shape<IsTest>;
const fromTest = { from: levelIdSchema } satisfies Shape<FromTest>;
const belowTest = { below: levelIdSchema } satisfies Shape<BelowTest>;
const answerTest = { answer: idSchema } satisfies Shape<AnswerTest>;
const valueTest = { value: valueRangeSchema } satisfies Shape<ValueTest>;

/** Checks one {@link Test}: exactly one thing is asked. */
export const testSchema: z.ZodType<Test> = z.xor([
  z.strictObject(isTest),
  z.strictObject(fromTest),
  z.strictObject(belowTest),
  z.strictObject(answerTest),
  z.strictObject(valueTest),
]);

// `Selector & Test`: the keys of a selector, and those of exactly one test.
const selectorAndTestSchema: z.ZodType<Selector & Test> = z.xor([
  z.strictObject({ ...selector, ...isTest } satisfies Shape<Selector & IsTest>),
  z.strictObject({ ...selector, ...fromTest } satisfies Shape<Selector & FromTest>),
  z.strictObject({ ...selector, ...belowTest } satisfies Shape<Selector & BelowTest>),
  z.strictObject({ ...selector, ...answerTest } satisfies Shape<Selector & AnswerTest>),
  z.strictObject({ ...selector, ...valueTest } satisfies Shape<Selector & ValueTest>),
]);

/** Checks one {@link CountCondition}. */
export const countConditionSchema: z.ZodType<CountCondition> = z.strictObject({
  count: selectorAndTestSchema,
  atLeast: z.int().nonnegative().exactOptional(),
  atMost: z.int().nonnegative().exactOptional(),
} satisfies Shape<CountCondition>);

/** Checks one {@link NodeCondition}. */
export const nodeConditionSchema: z.ZodType<NodeCondition> = z.xor([
  z.strictObject({ node: idSchema, ...isTest }),
  z.strictObject({ node: idSchema, ...fromTest }),
  z.strictObject({ node: idSchema, ...belowTest }),
  z.strictObject({ node: idSchema, ...answerTest }),
  z.strictObject({ node: idSchema, ...valueTest }),
]);

/** Checks one {@link Condition}. */
export const conditionSchema: z.ZodType<Condition> = z.xor([
  z.strictObject({ all: z.array(z.lazy(() => conditionSchema)).min(1) }),
  z.strictObject({ any: z.array(z.lazy(() => conditionSchema)).min(1) }),
  z.strictObject({ not: z.lazy(() => conditionSchema) }),
  countConditionSchema,
  nodeConditionSchema,
  testSchema,
  factConditionSchema,
]);
