import type { LocalizedText } from "../../../core/text.js";
import type { ValueRange } from "../../../framework/selector.js";
import type { ConditionRecord } from "../condition-record.js";
import type { Figure } from "../figure.js";
import type { End } from "../gap-reason.js";
import type { Cap } from "../move-reason.js";
import type { AnswerName, FactRecord, LevelName, NodeName } from "../names.js";
import type { Brought, Combined, ResultUnit } from "../number-reason.js";

/** A word in the forms that numbers ask for; a language gives those that it has. */
export type Forms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string };

/** Names nodes and levels in a language. */
export interface Namer {
  /** A node by its code, with the word for its kind where the code is only a number; by its title where it has no code. */
  readonly node: (node: NodeName, around?: NodeName) => string;
  /** The same at the start of a sentence. */
  readonly Node: (node: NodeName) => string;
  /** The same with the title behind the code. */
  readonly Called: (node: NodeName) => string;
  /** Several nodes. */
  readonly nodes: (nodes: readonly NodeName[], around?: NodeName) => string;
  /** The same at the start of a sentence. */
  readonly Nodes: (nodes: readonly NodeName[], around?: NodeName) => string;
  /** A level, band or special answer. */
  readonly level: (level: LevelName | AnswerName | null) => string;
  /** What somebody wrote, between the marks of the language and without its full stop. */
  readonly quote: (text: string) => string;
  /** A text of the framework. */
  readonly text: (text: LocalizedText) => string;
  /** The same without its full stop, to stand inside a sentence. */
  readonly because: (text: LocalizedText) => string;
  /** Several texts. */
  readonly list: (texts: readonly string[]) => string;
}

/** Writes numbers as a language writes them. */
export interface NumberWriter {
  /** A number with at most four decimals, or two where its decimals do not end there. */
  readonly short: (figure: Figure) => string;
  /** The same with the exact fraction beside it, where it is not what is shown. */
  readonly number: (figure: Figure, unit?: string) => string;
  /** A whole number. */
  readonly count: (count: number) => string;
  /** A word in the form that a number asks for. */
  readonly form: (count: number, forms: Forms) => string;
}

/** Says facts and conditions in a language. */
export interface ConditionWriter {
  /** Facts with their values. */
  readonly facts: (facts: readonly FactRecord[]) => string;
  /** A condition with what became of it. */
  readonly condition: (record: ConditionRecord) => string;
  /** A range of numbers. */
  readonly range: (range: ValueRange) => string;
}

/** What is possible, from one end to the other. */
export interface Span {
  /** Whether both ends are the same. */
  readonly same: boolean;
  /** Both ends, or the one. */
  readonly text: string;
}

/** Says the parts of a sentence in one language: names, numbers, conditions, lists. */
export interface Say extends Namer, NumberWriter, ConditionWriter {
  /** A number with what it counts: "4 points", "83.33 % (250/3)". */
  readonly amount: (figure: Figure, unit: ResultUnit) => string;
  /** Some of a maximum: "4 of 9 points"; a percentage by itself. */
  readonly outOf: (part: Figure, whole: Figure | null, unit: ResultUnit) => string;
  /** The points of a level: of the most that its scale gives, or between its ends where some levels take points off. */
  readonly among: (points: Figure, lowest: Figure | null, highest: Figure) => string;
  /** What was added up: of the most that it could be; between its ends where inputs take points off and one starts with none. */
  readonly summed: (reason: Combined) => string;
  /** Which of two equals counts, where there were two; nothing otherwise. */
  readonly tied: (reason: Combined) => string;
  /** A number or a band. */
  readonly cap: (cap: Cap, unit: ResultUnit) => string;
  /** From one end of what is possible to the other, with the language's word between them: "84 to 93 points". */
  readonly span: (lowest: End, highest: End, unit: ResultUnit, to: string) => Span;
  /** The nodes behind something, in brackets; nothing where there are none. */
  readonly behind: (nodes: readonly NodeName[]) => string;
  /** What inputs brought, one after the other. */
  readonly inputs: (inputs: readonly Brought[], around: NodeName, unit: ResultUnit, sign: "times" | "weight") => string;
}
