import { Composer, type CST, type Document, Lexer, LineCounter, type ParsedNode, Parser } from "yaml";

/** How many lists and maps may stand inside each other. Real documents have about twenty. */
export const depthLimit = 200;

/** How many lexical pieces a text may have; its tree takes about 350 bytes for each. */
export const pieceLimit = 5_000_000;

/** Why a text was given up before its end, and at which offset. */
export interface GivenUp {
  /** What was over its limit: nesting, or the number of pieces. */
  readonly why: "too-deep" | "too-large";
  /** Where that was. */
  readonly offset: number;
}

/** The trees of a text, and the table that turns offsets into lines. */
export interface ComposedText {
  /** One tree for each document in the text; none when it was given up. */
  readonly documents: readonly Document.Parsed<ParsedNode>[];
  /** Turns an offset into a line and a column. */
  readonly lines: LineCounter;
  /** Set when there are no trees because of a limit. */
  readonly givenUp?: GivenUp;
}

/**
 * Makes trees of a YAML or JSON text: YAML 1.2 with its core types, whatever the text says of itself, so that days, `on`
 * and `no` stay text.
 *
 * The library's own way in keeps every token and then composes by recursion: a million opening brackets end the process
 * instead of raising an error. So the pieces are fed one by one here, and depth and number are watched on the way.
 */
export function composeYaml(text: string): ComposedText {
  const lines = new LineCounter();
  const parser = new Parser(lines.addNewLine);
  const tokens: CST.Token[] = [];
  let pieces = 0;
  lines.addNewLine(0);
  for (const piece of new Lexer().lex(text)) {
    for (const token of parser.next(piece)) tokens.push(token);
    pieces += 1;
    // One place on the parser's stack is the document itself, and one the value at hand.
    const why = pieces > pieceLimit ? "too-large" : parser.stack.length > depthLimit + 2 ? "too-deep" : undefined;
    if (why !== undefined) return { documents: [], lines, givenUp: { why, offset: parser.offset } };
  }
  for (const token of parser.end()) tokens.push(token);
  return { documents: [...composer().compose(tokens, true, text.length)], lines };
}

function composer(): Composer {
  return new Composer({
    version: "1.2",
    schema: "core",
    resolveKnownTags: false,
    // Looked for in a walk of our own: the library compares every key of a map with every other.
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: "silent",
  });
}
