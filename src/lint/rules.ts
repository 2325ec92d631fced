import type { LintRule } from "./rule/lint-rule.js";
import { rule as annexes } from "./rules/annexes.js";
import { rule as answerNowhere } from "./rules/answer-nowhere.js";
import { rule as applies } from "./rules/applies.js";
import { rule as areaRated } from "./rules/area-rated.js";
import { rule as bandUnreachable } from "./rules/band-unreachable.js";
import { rule as bandsBottom } from "./rules/bands-bottom.js";
import { rule as bandsGap } from "./rules/bands-gap.js";
import { rule as bandsOrder } from "./rules/bands-order.js";
import { rule as cadences } from "./rules/cadences.js";
import { rule as codeOrder } from "./rules/code-order.js";
import { rule as codes } from "./rules/codes.js";
import { rule as conditionIdle } from "./rules/condition-idle.js";
import { rule as countPartial } from "./rules/count-partial.js";
import { rule as counts } from "./rules/counts.js";
import { rule as dates } from "./rules/dates.js";
import { rule as direction } from "./rules/direction.js";
import { rule as duplicateIds } from "./rules/duplicate-ids.js";
import { rule as duties } from "./rules/duties.js";
import { rule as emptySelectors } from "./rules/empty-selectors.js";
import { rule as expectedLevels } from "./rules/expected-levels.js";
import { rule as facts } from "./rules/facts.js";
import { rule as fieldMissing } from "./rules/field-missing.js";
import { rule as groupReasons } from "./rules/group-reasons.js";
import { rule as groups } from "./rules/groups.js";
import { rule as idForm } from "./rules/id-form.js";
import { rule as labels } from "./rules/labels.js";
import { rule as languages } from "./rules/languages.js";
import { rule as limitDead } from "./rules/limit-dead.js";
import { rule as limitItemNumber } from "./rules/limit-item-number.js";
import { rule as marks } from "./rules/marks.js";
import { rule as meanOfUnequalSums } from "./rules/mean-of-unequal-sums.js";
import { rule as mixedRanges } from "./rules/mixed-ranges.js";
import { rule as noBand } from "./rules/no-band.js";
import { rule as noValue } from "./rules/no-value.js";
import { rule as notProven } from "./rules/not-proven.js";
import { rule as numberLong } from "./rules/number-long.js";
import { rule as numberTwice } from "./rules/number-twice.js";
import { rule as oddNames } from "./rules/odd-names.js";
import { rule as percentOfNothing } from "./rules/percent-of-nothing.js";
import { rule as rangeSteps } from "./rules/range-steps.js";
import { rule as rootNegative } from "./rules/root-negative.js";
import { rule as roundedBelow } from "./rules/rounded-below.js";
import { rule as ruleLeftover } from "./rules/rule-leftover.js";
import { rule as ruleTwice } from "./rules/rule-twice.js";
import { rule as ruleUnused } from "./rules/rule-unused.js";
import { rule as scoringRefuses } from "./rules/scoring-refuses.js";
import { rule as selectorNested } from "./rules/selector-nested.js";
import { rule as sources } from "./rules/sources.js";
import { rule as statements } from "./rules/statements.js";
import { rule as stepDead } from "./rules/step-dead.js";
import { rule as tags } from "./rules/tags.js";
import { rule as textsTwice } from "./rules/texts-twice.js";
import { rule as valueFalls } from "./rules/value-falls.js";
import { rule as valueNegative } from "./rules/value-negative.js";
import { rule as verdictDead } from "./rules/verdict-dead.js";
import { rule as verdictOpen } from "./rules/verdict-open.js";
import { rule as weights } from "./rules/weights.js";

/** Every rule of lint, in the order in which its issues are given: structure, numbers, bands and verdicts, texts, labels. */
export const lintRules: readonly LintRule[] = [
  scoringRefuses,
  duplicateIds,
  idForm,
  oddNames,
  ruleTwice,
  ruleUnused,
  answerNowhere,
  emptySelectors,
  selectorNested,
  groups,
  groupReasons,
  ruleLeftover,
  noBand,
  noValue,
  facts,
  conditionIdle,
  countPartial,
  applies,
  valueFalls,
  valueNegative,
  rangeSteps,
  numberLong,
  numberTwice,
  weights,
  rootNegative,
  percentOfNothing,
  roundedBelow,
  meanOfUnequalSums,
  mixedRanges,
  bandsOrder,
  bandsBottom,
  bandsGap,
  bandUnreachable,
  verdictDead,
  verdictOpen,
  stepDead,
  limitDead,
  limitItemNumber,
  direction,
  notProven,
  expectedLevels,
  tags,
  marks,
  annexes,
  duties,
  cadences,
  counts,
  dates,
  codes,
  codeOrder,
  areaRated,
  statements,
  textsTwice,
  fieldMissing,
  languages,
  sources,
  labels,
];
