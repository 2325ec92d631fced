/** A JSON Schema, read key by key. */
type Schema = Readonly<Record<string, unknown>>;

/**
 * Answers whether a value is valid, for the keywords that our schemas use. A keyword beyond them is an error, so that no
 * test passes because a keyword was overlooked.
 */
export function isValid(root: Schema, value: unknown, schema: Schema = root): boolean {
  return Object.entries(schema).every(([keyword, rule]) => {
    const holds = keywords[keyword];
    if (holds === undefined) throw new Error(`The keyword ${keyword} is not known here.`);
    return holds(value, rule as never, { root, schema });
  });
}

interface Place {
  readonly root: Schema;
  readonly schema: Schema;
}

type Keyword = (value: unknown, rule: never, place: Place) => boolean;

const note: Keyword = () => true;

const keywords: Readonly<Record<string, Keyword>> = {
  $schema: note,
  $id: note,
  $defs: note,
  description: note,
  // Formats are notes in the draft; what the pattern beside it says is checked.
  format: note,
  $ref: (value, rule: string, { root }) => {
    const name = rule.replace("#/$defs/", "");
    return isValid(root, value, (root.$defs as Readonly<Record<string, Schema>>)[name] as Schema);
  },
  type: (value, rule: string | readonly string[]) => [rule].flat().some((type) => isOfType(value, type)),
  enum: (value, rule: readonly unknown[]) => rule.includes(value),
  const: (value, rule: unknown) => value === rule,
  pattern: (value, rule: string) => typeof value !== "string" || new RegExp(rule, "u").test(value),
  minimum: (value, rule: number) => typeof value !== "number" || value >= rule,
  maximum: (value, rule: number) => typeof value !== "number" || value <= rule,
  exclusiveMinimum: (value, rule: number) => typeof value !== "number" || value > rule,
  minItems: (value, rule: number) => !Array.isArray(value) || value.length >= rule,
  items: (value, rule: Schema, { root }) =>
    !Array.isArray(value) || value.every((member) => isValid(root, member, rule)),
  anyOf: (value, rule: readonly Schema[], { root }) => rule.some((branch) => isValid(root, value, branch)),
  oneOf: (value, rule: readonly Schema[], { root }) =>
    rule.filter((branch) => isValid(root, value, branch)).length === 1,
  required: (value, rule: readonly string[]) => !isObject(value) || rule.every((key) => Object.hasOwn(value, key)),
  minProperties: (value, rule: number) => !isObject(value) || Object.keys(value).length >= rule,
  propertyNames: (value, rule: Schema, { root }) =>
    !isObject(value) || Object.keys(value).every((key) => isValid(root, key, rule)),
  properties: (value, rule: Readonly<Record<string, Schema>>, { root }) =>
    !isObject(value) ||
    Object.entries(rule).every(([key, schema]) => !Object.hasOwn(value, key) || isValid(root, value[key], schema)),
  additionalProperties: (value, rule: Schema | false, { root, schema }) => {
    if (!isObject(value)) return true;
    const others = Object.keys(value).filter((key) => !Object.hasOwn(schema.properties ?? {}, key));
    return others.every((key) => rule !== false && isValid(root, value[key], rule));
  },
};

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isOfType(value: unknown, type: string): boolean {
  if (type === "object") return isObject(value);
  if (type === "array") return Array.isArray(value);
  if (type === "integer") return Number.isInteger(value);
  return typeof value === type;
}
