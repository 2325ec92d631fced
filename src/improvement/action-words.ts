/** The sentences of an action in one language. Names and levels come in as text, already in that language. */
export interface ActionWords {
  /** A title inside a sentence. */
  readonly quote: (title: string) => string;
  /** From one level to a higher one. */
  readonly raise: (name: string, from: string, to: string) => string;
  /** Several ratings of one item. */
  readonly raiseEach: (name: string, parts: string) => string;
  /** One of those ratings; without `from` where it is not rated. */
  readonly part: (dimension: string, from: string | null, to: string) => string;
  /** To rate what was not rated, and to bring it to a level. */
  readonly rate: (name: string, to: string) => string;
  /** To give evidence: for an item by name, or for the one just named. */
  readonly giveEvidence: (name: string | null) => string;
  /** To renew expired evidence. */
  readonly renewEvidence: (name: string | null) => string;
}

const english: ActionWords = {
  quote: (title) => `“${title}”`,
  raise: (name, from, to) => `Bring ${name} from “${from}” to “${to}”.`,
  raiseEach: (name, parts) => `Bring ${name} further: ${parts}.`,
  part: (dimension, from, to) => `${dimension} ${from === null ? "" : `from “${from}” `}to “${to}”`,
  rate: (name, to) => `Rate ${name} and bring it to “${to}”.`,
  giveEvidence: (name) => (name === null ? "Give evidence for it." : `Give evidence for ${name}.`),
  renewEvidence: (name) => (name === null ? "Renew its evidence." : `Renew the evidence for ${name}.`),
};

// The word for level takes the case endings, so that the names of levels can stand as they are.
const czech: ActionWords = {
  quote: (title) => `„${title}“`,
  raise: (name, from, to) => `Zlepšit ${name} z úrovně „${from}“ na úroveň „${to}“.`,
  raiseEach: (name, parts) => `Zlepšit ${name}: ${parts}.`,
  part: (dimension, from, to) => `${dimension} ${from === null ? "" : `z úrovně „${from}“ `}na úroveň „${to}“`,
  rate: (name, to) => `Ohodnotit ${name} a dosáhnout úrovně „${to}“.`,
  giveEvidence: (name) => (name === null ? "Doložit podklady." : `Doložit podklady k ${name}.`),
  renewEvidence: (name) => (name === null ? "Obnovit podklady." : `Obnovit podklady k ${name}.`),
};

const bulgarian: ActionWords = {
  quote: (title) => `„${title}“`,
  raise: (name, from, to) => `Да се повиши ${name} от ниво „${from}“ до ниво „${to}“.`,
  raiseEach: (name, parts) => `Да се повиши ${name}: ${parts}.`,
  part: (dimension, from, to) => `${dimension} ${from === null ? "" : `от ниво „${from}“ `}до ниво „${to}“`,
  rate: (name, to) => `Да се оцени ${name} и да се достигне ниво „${to}“.`,
  giveEvidence: (name) =>
    name === null ? "Да се представят доказателства." : `Да се представят доказателства за ${name}.`,
  renewEvidence: (name) =>
    name === null ? "Да се обновят доказателствата." : `Да се обновят доказателствата за ${name}.`,
};

/** The languages in which actions are worded, by the first part of their tag. */
export const actionWords: ReadonlyMap<string, ActionWords> = new Map([
  ["en", english],
  ["cs", czech],
  ["bg", bulgarian],
]);
