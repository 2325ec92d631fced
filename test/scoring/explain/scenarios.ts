import type { Assessment, Framework, ReasonKind, Rule } from "quality-frameworks";
import { framework as czech } from "quality-frameworks/frameworks/czech-social-services/2026-01-01";
import { grades, keyQuestions, small, twoViews } from "./frameworks.js";

/** An assessment in which reasons of some kinds are given for one node. */
export interface Scenario {
  readonly framework: Framework;
  readonly assessment: Partial<Assessment>;
  /** The node. */
  readonly id: string;
  /** What is said by kind: in English, Czech and Bulgarian. */
  readonly says: Readonly<Partial<Record<ReasonKind, readonly [en: string, cs: string, bg: string]>>>;
}

const area = (rule: Partial<Rule>): Framework => small({ area: { combine: "sum", ...rule } });
const soleTrader = { "natural-person": true, employees: false };

/** Every kind of reason in an assessment that gives it, with the sentences that a reader gets. */
export const scenarios: readonly Scenario[] = [
  {
    framework: czech,
    assessment: { responses: { "s7.a": 2, "s7.b": 1, "s7.c": 1 } },
    id: "s7",
    says: {
      sum: [
        "Standard 7 has 4 of 9 points: 7a brought 2, 7b 1, 7c 1.",
        "Standard 7 má 4 body z 9: 7a dává 2, 7b 1, 7c 1.",
        "Стандарт 7 има 4 от 9 точки: 7a носи 2, 7b 1, 7c 1.",
      ],
      rule: [
        "Rule: the sum (a proposal, not official).",
        "Pravidlo: součet (návrh, nikoli vydavatele).",
        "Правило: сбор (предложение, не на издателя).",
      ],
    },
  },
  {
    framework: czech,
    assessment: { responses: { "s7.a": 2 } },
    id: "s7.a",
    says: {
      "level-chosen": [
        "7a is rated “well fulfilled”: 2 of 3 points.",
        "7a má hodnocení „splněno dobře“: 2 body ze 3.",
        "7a има оценка „well fulfilled“: 2 от 3 точки.",
      ],
    },
  },
  {
    framework: czech,
    assessment: { responses: {} },
    id: "s7.a",
    says: {
      unrated: ["7a is not rated.", "7a nemá hodnocení.", "7a няма оценка."],
    },
  },
  {
    framework: czech,
    assessment: { responses: {}, facts: soleTrader },
    id: "s10",
    says: {
      "does-not-apply": [
        "10c and 10d do not apply (The provider is a natural person: yes; The provider has employees: no).",
        "10c a 10d se nehodnotí (Poskytovatelem je fyzická osoba: ano; Poskytovatel má zaměstnance: ne).",
        "10c и 10d не се отнасят (The provider is a natural person: да; The provider has employees: не).",
      ],
      "nothing-rated": [
        "Standard 10 has no result: nothing inside that counts has one.",
        "Standard 10 nemá výsledek: nemá ho nic uvnitř, co se počítá.",
        "Стандарт 10 няма резултат: нищо вътре, което се брои, няма резултат.",
      ],
    },
  },
  {
    framework: czech,
    assessment: { responses: {}, facts: soleTrader },
    id: "s10.a",
    says: {
      "in-proportion": [
        "10a applies in proportion only: it is rated with the size of the service in mind (The provider is a natural person: yes; The provider has employees: no).",
        "10a platí přiměřeně: hodnotí se s ohledem na velikost služby (Poskytovatelem je fyzická osoba: ano; Poskytovatel má zaměstnance: ne).",
        "10a се прилага съразмерно: оценката държи сметка за големината на услугата (The provider is a natural person: да; The provider has employees: не).",
      ],
    },
  },
  {
    framework: czech,
    assessment: { responses: { "s6.b": { rating: "not-applicable", reason: "Nobody asks." }, "s6.c": "not-assessed" } },
    id: "s6",
    says: {
      "answered-not-applicable": [
        "6b: answered “does not apply”, out of points and maximum.",
        "6b: odpověď „netýká se“, mimo body i maximum.",
        "6b: отговор „does not apply“, извън точките и максимума.",
      ],
      "gaps-dropped": [
        "6a and 6c have no result and are left out of points and maximum.",
        "6a a 6c nemají výsledek a zůstávají mimo body i maximum.",
        "6a и 6c нямат резултат и остават извън точките и максимума.",
      ],
      coverage: [
        "0 of 2 ratings are there; missing: 6a and 6c.",
        "Hodnocení je 0 ze 2; chybí: 6a a 6c.",
        "Оценките са 0 от 2; липсват: 6a и 6c.",
      ],
    },
  },
  {
    framework: czech,
    assessment: { responses: { "s6.c": "not-assessed" } },
    id: "s6.c",
    says: {
      "answered-unrated": [
        "6c: answered “not assessed”, which counts as not rated.",
        "6c: odpověď „nehodnoceno“, bere se jako chybějící hodnocení.",
        "6c: отговор „not assessed“, смята се за липсваща оценка.",
      ],
    },
  },
  {
    framework: czech,
    assessment: { responses: { "s7.a": 2, "s7.b": 1 } },
    id: "czech-social-services",
    says: {
      "percent-shown": [
        "As a percentage: 50 %, for information only: the rule counts points.",
        "V procentech: 50 %, jen pro informaci: pravidlo počítá body.",
        "В проценти: 50 %, само за сведение: правилото брои точки.",
      ],
      reachable: [
        "With everything rated, the maximum would be 153 points.",
        "Kdyby bylo hodnoceno vše, maximum by bylo 153 bodů.",
        "Ако има оценка за всичко, максимумът е 153 точки.",
      ],
      possible: [
        "With the missing ratings the result can still be anything from 3 to 150 points.",
        "Chybějící hodnocení ještě dovolují výsledek: 3 až 150 bodů.",
        "С липсващите оценки резултатът още може да бъде от 3 до 150 точки.",
      ],
      "no-band": [
        "No verdict: the rules name no bands for the whole.",
        "Žádný závěr: pravidla neurčují stupeň celku.",
        "Няма заключение: правилата не определят степен на цялото.",
      ],
      wording: ["Texts: paraphrased.", "Znění: přeformulované.", "Текст: преразказ."],
      provenance: [
        "Scale: official. Rules: a proposal, not official.",
        "Stupnice: úřední. Pravidla: návrh, nikoli vydavatele.",
        "Скала: на издателя. Правила: предложение, не на издателя.",
      ],
      cost: [
        "7b “Information on the ministry's review of a complaint” costs 2 points: rated “partly fulfilled”.",
        "7b „Informace o prověření stížnosti ministerstvem“ ubírá 2 body: hodnocení „splněno částečně“.",
        "7b „Information on the ministry's review of a complaint“ отнема 2 точки: оценка „partly fulfilled“.",
      ],
    },
  },
  {
    framework: twoViews,
    assessment: { responses: { d: "skipped", e: 1 } },
    id: "two",
    says: {
      "answered-left-out": [
        "“d”: answered “skipped”, out of points and maximum, but no gap.",
        "„d“: odpověď „skipped“, mimo body i maximum, ale nechybí.",
        "„d“: отговор „skipped“, извън точките и максимума, но не липсва.",
      ],
      "weight-zero": [
        "“e” has weight 0: shown, not counted.",
        "„e“ má váhu 0: ukazuje se, ale nepočítá.",
        "„e“ има тежест 0: показва се, но не се брои.",
      ],
    },
  },
  {
    framework: twoViews,
    assessment: { responses: { a: "refused" } },
    id: "a",
    says: {
      "answered-as-level": [
        "“a”: answered “refused”, which counts as “no”.",
        "„a“: odpověď „refused“, počítá se jako „no“.",
        "„a“: отговор „refused“, брои се като „no“.",
      ],
      "below-floor": [
        "“a” is below its floor: at “no”, and at least “partly” is expected (Essential).",
        "„a“ je pod nejnižší přijatelnou úrovní: „no“, čeká se aspoň „partly“ (Essential).",
        "„a“ е под най-ниското приемливо ниво: „no“, очаква се поне „partly“ (Essential).",
      ],
    },
  },
  {
    framework: twoViews,
    assessment: { responses: { a: "no", b: "yes" } },
    id: "two-views",
    says: {
      "items-below-floor": [
        "Below the floor: “a”.",
        "Pod nejnižší přijatelnou úrovní: „a“.",
        "Под най-ниското приемливо ниво: „a“.",
      ],
      "percent-of-maximum": [
        "That is 75 % of the maximum of 4.",
        "To je 75 % z maxima 4.",
        "Това е 75 % от максимума 4.",
      ],
    },
  },
  {
    framework: small({}),
    assessment: { responses: { a1: "not-here", a2: "not-here" } },
    id: "small",
    says: {
      "nothing-applies": [
        "“First” does not apply, because nothing inside does.",
        "„First“ se nehodnotí, protože se nehodnotí nic uvnitř.",
        "„First“ не се отнася, защото нищо вътре не се отнася.",
      ],
    },
  },
  {
    framework: small({}),
    assessment: { responses: { a1: "skipped", a2: "skipped" } },
    id: "small",
    says: {
      "all-left-out": [
        "“First” is left out, because everything inside is.",
        "„First“ se vynechává, protože se vynechává vše uvnitř.",
        "„First“ се пропуска, защото всичко вътре се пропуска.",
      ],
    },
  },
  {
    framework: small({ area: { combine: "none" } }),
    assessment: { responses: { a1: 1 } },
    id: "small",
    says: {
      "inputs-not-scored": [
        "“First” and “Second” have no result by rule and are not counted.",
        "„First“ a „Second“ podle pravidla nemají výsledek a nepočítají se.",
        "„First“ и „Second“ по правило нямат резултат и не се броят.",
      ],
    },
  },
  {
    framework: small({ area: { combine: "none" } }),
    assessment: { responses: { a1: 1 } },
    id: "a",
    says: {
      "not-scored": [
        "“First” has no result by rule; ratings: “some” 1, not rated 1.",
        "„First“ podle pravidla nemá výsledek; hodnocení: „some“ 1, bez hodnocení 1.",
        "„First“ по правило няма резултат; оценки: „some“ 1, без оценка 1.",
      ],
    },
  },
  {
    framework: area({ unrated: "lowest" }),
    assessment: { responses: { a1: 2 } },
    id: "a",
    says: {
      sum: [
        "“First” has 2 of 6 points: 1a brought 2, 1b 0 (no result).",
        "„First“ má 2 body ze 6: 1a dává 2, 1b 0 (bez výsledku).",
        "„First“ има 2 от 6 точки: 1a носи 2, 1b 0 (без резултат).",
      ],
      "gaps-counted-lowest": [
        "1b has no result and counts as the lowest.",
        "1b nemá výsledek a počítá se jako nejnižší stupeň.",
        "1b няма резултат и се брои като най-ниската степен.",
      ],
    },
  },
  {
    framework: area({ unrated: "withhold" }),
    assessment: { responses: { a1: 2 } },
    id: "a",
    says: {
      "gaps-withhold": [
        "“First” has no result: the rule asks for everything, and 1b has none.",
        "„First“ nemá výsledek: pravidlo žádá vše a 1b výsledek nemá.",
        "„First“ няма резултат: правилото иска всичко, а 1b няма резултат.",
      ],
    },
  },
  {
    framework: area({ minimumCoverage: 75 }),
    assessment: { responses: { a1: 2 } },
    id: "a",
    says: {
      "coverage-too-low": [
        "“First” has no result: 1 of 2 ratings are there, 50 %, and the rule asks for 75 %.",
        "„First“ nemá výsledek: hodnocení je 1 ze 2, 50 %, a pravidlo žádá 75 %.",
        "„First“ няма резултат: оценките са 1 от 2, 50 %, а правилото иска 75 %.",
      ],
    },
  },
  {
    framework: area({ combine: "most-common", ties: "lower" }),
    assessment: { responses: { a1: 2, a2: 2 } },
    id: "a",
    says: {
      "most-common": [
        "“First” stands at 2 points, the most frequent: 1a brought 2, 1b 2.",
        "„First“ má 2 body, to nejčastější: 1a dává 2, 1b 2.",
        "„First“ има 2 точки, най-честото: 1a носи 2, 1b 2.",
      ],
    },
  },
  {
    framework: small({ area: { combine: "most-common", ties: "lower" } }, [
      {
        id: "a",
        title: { en: "First" },
        standards: Array.from({ length: 6 }, (_, place) => ({ id: `a${place + 1}` })),
      },
    ]),
    assessment: { responses: {} },
    id: "a",
    says: {
      "possible-unknown": [
        "What the missing ratings (6) still allow is not known: a better rating may lower the result here, and more than 1,000 cases would have to be tried.",
        "Co chybějící hodnocení (6) ještě dovolují, není známo: lepší hodnocení tu může výsledek i snížit a případů je víc než 1 000.",
        "Какво още позволяват липсващите оценки (6), не се знае: тук по-добра оценка може и да понижи резултата, а случаите са повече от 1000.",
      ],
    },
  },
  {
    framework: area({ start: 10 }),
    assessment: { responses: { a1: 1, a2: 0 } },
    id: "a",
    says: {
      sum: [
        "“First” has 11 of 16 points, starting from 10: 1a brought 1, 1b 0.",
        "„First“ má 11 bodů ze 16, začíná se od 10: 1a dává 1, 1b 0.",
        "„First“ има 11 от 16 точки, като се започва от 10: 1a носи 1, 1b 0.",
      ],
    },
  },
  {
    framework: area({ combine: "mean" }),
    assessment: { responses: { a1: 1, a2: 2 } },
    id: "a",
    says: {
      mean: [
        "“First” has a mean of 1.5 of 3 points: 1a brought 1, 1b 2.",
        "„First“ má průměr 1,5 bodu ze 3: 1a dává 1, 1b 2.",
        "„First“ има средна стойност 1,5 от 3 точки: 1a носи 1, 1b 2.",
      ],
    },
  },
  {
    framework: area({ combine: "geometric-mean", round: { to: 0.1, mode: "half-up" } }),
    assessment: { responses: { a1: 1, a2: 2 } },
    id: "a",
    says: {
      "geometric-mean": [
        "“First” has a geometric mean of 1.4 of 3 points: 1a brought 1, 1b 2.",
        "„First“ má geometrický průměr 1,4 bodu ze 3: 1a dává 1, 1b 2.",
        "„First“ има средна геометрична стойност 1,4 от 3 точки: 1a носи 1, 1b 2.",
      ],
    },
  },
  {
    framework: area({ combine: "lowest" }),
    assessment: { responses: { a1: 1, a2: 2 } },
    id: "a",
    says: {
      lowest: [
        "“First” stands at 1 point, the lowest: 1a brought 1, 1b 2.",
        "„First“ má 1 bod, to nejnižší: 1a dává 1, 1b 2.",
        "„First“ има 1 точка, най-ниското: 1a носи 1, 1b 2.",
      ],
    },
  },
  {
    framework: area({ combine: "highest", take: "band" }),
    assessment: { responses: { a1: 1, a2: 2 } },
    id: "a",
    says: {
      highest: [
        "“First” stands at “most”, the highest: 1a brought “some”, 1b “most”.",
        "„First“ má „most“, to nejvyšší: 1a dává „some“, 1b „most“.",
        "„First“ има „most“, най-високото: 1a носи „some“, 1b „most“.",
      ],
    },
  },
  {
    framework: area({ combine: "median", ties: "middle" }),
    assessment: { responses: { a1: 1, a2: 2 } },
    id: "a",
    says: {
      median: [
        "“First” stands at 1.5 points, the median (half way between the two in the middle): 1a brought 1, 1b 2.",
        "„First“ má 1,5 bodu, to prostřední (v polovině mezi dvěma prostředními): 1a dává 1, 1b 2.",
        "„First“ има 1,5 точки, средното по ред (по средата между двете средни): 1a носи 1, 1b 2.",
      ],
    },
  },
  {
    framework: area({ combine: "share", reaching: "most" }),
    assessment: { responses: { a1: 1, a2: 2 } },
    id: "a",
    says: {
      share: [
        "“First” has 50 %: 1 of 2 reaches “most” (1b).",
        "„First“ má 50 %: stupně „most“ dosahuje 1 ze 2 (1b).",
        "„First“ има 50 %: 1 от 2 достига „most“ (1b).",
      ],
    },
  },
  {
    framework: area({ combine: "count", reaching: "most" }),
    assessment: { responses: { a1: 1, a2: 0 } },
    id: "a",
    says: {
      count: [
        "“First”: 0 of 2 reach “most”.",
        "„First“: stupně „most“ dosahuje 0 ze 2.",
        "„First“: 0 от 2 достигат „most“.",
      ],
    },
  },
  {
    framework: area({ start: -3, as: "percent-of-range" }),
    assessment: { responses: { a1: 1, a2: 1 } },
    id: "a",
    says: {
      "percent-of-range": [
        "That is 33.33 % (100/3) of the way from -3 to 3.",
        "To je 33,33 % (100/3) cesty od -3 do 3.",
        "Това е 33,33 % (100/3) от пътя от -3 до 3.",
      ],
    },
  },
  {
    framework: small({}, [{ id: "a", title: { en: "First" }, standards: [{ id: "a1", scale: "points" }] }]),
    assessment: { responses: { a1: 60 } },
    id: "a1",
    says: {
      "level-chosen": [
        "“a1” is rated 60: 60 of 100 points.",
        "„a1“ má hodnocení 60: 60 bodů ze 100.",
        "„a1“ има оценка 60: 60 от 100 точки.",
      ],
    },
  },
  {
    framework: area({ start: -6, as: "percent" }),
    assessment: { responses: { a1: 1, a2: 1 } },
    id: "a",
    says: {
      "nothing-to-divide": [
        "“First” has no percentage: there is no maximum to divide by.",
        "„First“ nemá procento: chybí maximum, kterým by se dělilo.",
        "„First“ няма процент: няма максимум, на който да се дели.",
      ],
    },
  },
  {
    framework: area({
      as: "percent",
      round: { to: 0.5, mode: "half-even" },
      bands: [{ id: "poor" }, { id: "fair", above: 50 }, { id: "fine", from: 80 }],
    }),
    assessment: { responses: { a1: 1, a2: 3 } },
    id: "a",
    says: {
      "percent-of-maximum": [
        "That is 66.67 % (200/3) of the maximum of 6.",
        "To je 66,67 % (200/3) z maxima 6.",
        "Това е 66,67 % (200/3) от максимума 6.",
      ],
      rounded: [
        "66.67 % (200/3) is rounded to 66.5 %, a multiple of 0.5 (a half goes to the even one).",
        "66,67 % (200/3) se zaokrouhluje na 66,5 %, násobek 0,5 (polovina k sudému).",
        "66,67 % (200/3) се закръгля на 66,5 %, кратно на 0,5 (половината към четното).",
      ],
      "band-by-edges": [
        "66.5 % lies in “fair”: above 50 and below 80.",
        "66,5 % spadá do stupně „fair“: nad 50, pod 80.",
        "66,5 % попада в „fair“: над 50, под 80.",
      ],
    },
  },
  {
    framework: keyQuestions,
    assessment: {
      responses: {
        "s.1": 4,
        "s.2": 4,
        "s.3": 4,
        "s.4": 4,
        "s.5": 2,
        "c.1": 3,
        "c.2": 3,
        "c.3": 3,
        "c.4": 3,
        "c.5": 3,
        "c.6": 3,
        "c.7": 3,
        "c.8": 3,
        "l.1": 1,
        "l.2": 1,
        "l.3": 1,
      },
      facts: { breach: true },
      overrides: [
        { id: "safe", band: "outstanding", reason: "Corrected on site.", role: "inspector" },
        { id: "key-questions", band: "good", reason: "Seen again.", role: "committee" },
      ],
    },
    id: "key-questions",
    says: {
      "verdict-failed": [
        "Not “inadequate”: 1 of 3 at “inadequate” (“Well led”; at least 2 needed).",
        "Není to „nedostatečné“: 1 ze 3 na stupni „nedostatečné“ („Well led“; třeba aspoň 2).",
        "Не е „незадоволително“: 1 от 3 на „незадоволително“ („Well led“; нужни са поне 2).",
      ],
      "verdict-held": [
        "The verdict is “requires improvement”: 1 of 3 below “good” (“Well led”; at least 1 needed).",
        "Závěr je „ke zlepšení“: 1 ze 3 pod stupněm „dobré“ („Well led“; třeba aspoň 1).",
        "Заключението е „за подобрение“: 1 от 3 под „добро“ („Well led“; нужно е поне 1).",
      ],
      "limit-holds": [
        "The limit to “requires improvement” holds and changes nothing: A regulation is breached.",
        "Omezení na „ke zlepšení“ platí a nic nemění: A regulation is breached.",
        "Ограничението до „за подобрение“ важи и не променя нищо: A regulation is breached.",
      ],
      override: [
        "“good” stands in place of “requires improvement”, decided as “committee”: “Seen again”.",
        "Platí „dobré“ místo „ke zlepšení“, rozhodnutí v roli „committee“: „Seen again“.",
        "Важи „добро“ вместо „за подобрение“, решение в ролята „committee“: „Seen again“.",
      ],
    },
  },
  {
    framework: keyQuestions,
    assessment: {
      responses: { "s.1": 4, "s.2": 4, "s.3": 4, "s.4": 4, "s.5": 2 },
      overrides: [{ id: "safe", band: "outstanding", reason: "Corrected on site.", role: "inspector" }],
    },
    id: "safe",
    says: {
      "limit-binds": [
        "“Safe” is limited to “good” instead of “outstanding”: A statement is below the good standard (s5).",
        "„Safe“: omezení na „dobré“, bez něj „vynikající“: A statement is below the good standard (s5).",
        "„Safe“: ограничение до „добро“, без него „отлично“: A statement is below the good standard (s5).",
      ],
      "override-cut": [
        "“outstanding” was wished, decided as “inspector” (“Corrected on site”), and the limits allow no more than “good”.",
        "Role „inspector“ žádá „vynikající“ („Corrected on site“), omezení však dovolují nejvýše „dobré“.",
        "В ролята „inspector“ се иска „отлично“ („Corrected on site“), но ограниченията позволяват най-много „добро“.",
      ],
    },
  },
  {
    framework: keyQuestions,
    assessment: { responses: { "l.1": 4, "l.2": 4, "l.3": 4 } },
    id: "key-questions",
    says: {
      "condition-unknown": [
        "The whole has no result: a verdict depends on what is not known (“Safe” and “Caring”).",
        "Celek nemá výsledek: závěr závisí na tom, co není známo („Safe“ a „Caring“).",
        "Цялото няма резултат: заключението зависи от нещо, което не се знае („Safe“ и „Caring“).",
      ],
      coverage: [
        "3 of 16 ratings are there; missing: s1, s2, s3, s4, s5, c1, c2, c3, c4, c5, c6 and 2 more.",
        "Hodnocení je 3 ze 16; chybí: s1, s2, s3, s4, s5, c1, c2, c3, c4, c5, c6 a další (2).",
        "Оценките са 3 от 16; липсват: s1, s2, s3, s4, s5, c1, c2, c3, c4, c5, c6 и още 2.",
      ],
    },
  },
  {
    framework: small({
      overall: {
        combine: "sum",
        scale: "steps",
        verdict: [{ band: "all", when: { value: { from: 12 } }, because: { en: "Nothing is missing." } }],
        otherwise: "none",
      },
    }),
    assessment: { responses: { a1: 1 } },
    id: "small",
    says: {
      "verdict-failed": [
        "Not “all”: the result from 12: no.",
        "Není to „all“: výsledek od 12: ne.",
        "Не е „all“: резултатът от 12: не.",
      ],
      "verdict-otherwise": [
        "The verdict is “none”: no other line of the table holds.",
        "Závěr je „none“: žádný jiný řádek tabulky neplatí.",
        "Заключението е „none“: никой друг ред от таблицата не важи.",
      ],
    },
  },
  {
    framework: small({
      overall: {
        combine: "none",
        scale: "steps",
        verdict: [
          {
            band: "all",
            when: {
              all: [
                { not: { fact: "beds", is: true } },
                {
                  any: [
                    { node: "a1", is: ["most", "all"] },
                    { node: "b1", from: "all" },
                  ],
                },
              ],
            },
          },
        ],
        otherwise: "not-settled",
      },
    }),
    assessment: { responses: { a1: 1, b1: 0 } },
    id: "small",
    says: {
      "verdict-failed": [
        "Not “all”: not (It has beds: yes); (1a at “most” or “all”: no, or 2a at “all” or better: no).",
        "Není to „all“: ne (It has beds: ano); (1a na stupni „most“ nebo „all“: ne, nebo 2a na stupni „all“ nebo lepším: ne).",
        "Не е „all“: не (It has beds: да); (1a на „most“ или „all“: не, или 2a на „all“ или по-добре: не).",
      ],
      "verdict-open": [
        "The rule leaves the case of the whole open.",
        "Celek: pravidlo tento případ neřeší.",
        "Цялото: правилото не урежда този случай.",
      ],
    },
  },
  {
    framework: grades,
    assessment: { responses: { "c.1": "good", "c.2": "weak", "c.3": "good", "v.1": "excellent", "v.2": "very-good" } },
    id: "grades",
    says: {
      "step-taken": [
        "1 place up, to “adequate”: Clients rate it very good.",
        "Posun o 1 stupeň nahoru, na „adequate“: Clients rate it very good.",
        "Преместване с 1 степен нагоре, на „adequate“: Clients rate it very good.",
      ],
      cost: [
        "c2: rated “weak”; with the best rating the result would be “very-good”.",
        "c2: hodnocení „weak“; s nejlepším hodnocením by výsledek byl „very-good“.",
        "c2: оценка „weak“; с най-добрата оценка резултатът би бил „very-good“.",
      ],
      rule: [
        "Rule: the lowest of bands (a proposal, not official).",
        "Pravidlo: nejnižší výsledek stupňů (návrh, nikoli vydavatele).",
        "Правило: най-ниският резултат на степените (предложение, не на издателя).",
      ],
    },
  },
  {
    framework: grades,
    assessment: { responses: { "c.1": "unsatisfactory", "c.2": "weak", "c.3": "good", "v.1": "weak", "v.2": "weak" } },
    id: "grades",
    says: {
      "step-at-end": [
        "1 place down would change nothing, “unsatisfactory” is the end of the list: Clients rate it below adequate.",
        "Posun o 1 stupeň dolů nic nemění, „unsatisfactory“ je konec stupnice: Clients rate it below adequate.",
        "Преместване с 1 степен надолу не променя нищо, „unsatisfactory“ е краят на скалата: Clients rate it below adequate.",
      ],
    },
  },
  {
    framework: {
      ...small({}),
      dated: "ours",
      verified: false,
      wording: "interpretive",
      disclaimer: { en: "Not the law.", cs: "Není to zákon." },
    },
    assessment: { responses: { a1: 1 } },
    id: "small",
    says: {
      wording: ["Texts: interpretive.", "Znění: výkladové.", "Текст: тълкуване."],
      unverified: [
        "Not checked against the source: 1a, 1b, 2a and 2b.",
        "Neověřeno podle pramene: 1a, 1b, 2a a 2b.",
        "Без сверяване с източника: 1a, 1b, 2a и 2b.",
      ],
      "dated-ours": [
        "The source has no date; the edition is named after the day of a working set.",
        "Pramen nemá datum; vydání nese den, kdy byla data sestavena.",
        "Източникът няма дата; изданието носи деня на работния набор.",
      ],
      disclaimer: ["Not the law.", "Není to zákon.", "Not the law."],
    },
  },
];
