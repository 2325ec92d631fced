import type { Framework } from "./framework.js";

/** The lists of ids that a generated module states. */
export interface IdLists {
  /** What a response may be given for: items, and nodes that the assessor rates as a whole. */
  readonly item: string;
  /** Ids of all nodes. */
  readonly node: string;
  /** Ids of levels and special answers. */
  readonly level: string;
  /** Numbers of levels and special answers. */
  readonly value: number;
  /** Ids of dimensions. */
  readonly dimension: string;
}

/** Key of the ids in the type; it never exists at run time. */
export declare const idsKey: unique symbol;

/** Ids that a generated module states in its type, so that its texts need no literal types. */
export interface Ids<K extends IdLists = IdLists> {
  /** Only a type: absent at run time. */
  readonly [idsKey]?: K;
}

/** What a response may be given for: the items, and nodes that the assessor rates as a whole. `string` for a plain {@link Framework}. */
export type ItemId<F extends Framework> = ById<F, "item", string, IdOf<RatedNode<F>>>;

/** Ids of all nodes of a framework. `string` for a plain {@link Framework}. */
export type NodeId<F extends Framework> = ById<F, "node", string, IdOf<AnyNode<F>>>;

/** What a rating may be: the id of a level or special answer, or a number that one of them has. */
export type LevelRef<F extends Framework> =
  | ById<F, "level", string, LevelIdOf<ListItem<F["scales"][number], "levels">> | IdOf<ListItem<F, "special">>>
  | ById<F, "value", number, NumberIn<F>>;

/** Ids of the dimensions of a framework. `string` for a plain {@link Framework}. */
export type DimensionId<F extends Framework> = ById<
  F,
  "dimension",
  string,
  IdOf<ListItem<ListItem<F["scoring"], "dimensions">, "of">>
>;

// A plain framework knows no ids; a generated one states them; the rest is read from the literal tree.
type ById<F extends Framework, List extends keyof IdLists, Plain, Literal> = typeof idsKey extends keyof F
  ? F extends Ids<infer K>
    ? K[List]
    : never
  : Framework extends F
    ? Plain
    : Literal;

type ListItem<T, K extends string> = T extends { readonly [P in K]?: readonly (infer E)[] } ? E : never;
type IdOf<T> = T extends { readonly id: infer I extends string } ? I : never;
type LevelIdOf<L> = L extends string ? L : IdOf<L>;
type NumberOf<T, K extends string> = T extends { readonly [P in K]: infer N extends number } ? N : never;
type NumberIn<F extends Framework> =
  | NumberOf<ListItem<F["scales"][number], "levels">, "value">
  | NumberOf<ListItem<F, "special">, "number">
  | (F["scales"][number] extends infer S ? (S extends { readonly range: object } ? number : never) : never);

type AreaTree<A> = A | (A extends { readonly areas: readonly (infer B)[] } ? AreaTree<B> : never);
type AreaOf<F extends Framework> = AreaTree<F["areas"][number]>;
type StandardOf<F extends Framework> = ListItem<AreaOf<F>, "standards">;
type CriterionOf<F extends Framework> = ListItem<StandardOf<F>, "criteria">;
type PartOf<F extends Framework> = ListItem<CriterionOf<F>, "parts">;
type AnyNode<F extends Framework> = AreaOf<F> | StandardOf<F> | CriterionOf<F> | PartOf<F>;
type Without<N, K extends string> = N extends { readonly [P in K]: readonly unknown[] } ? never : N;
type Leaf<F extends Framework> =
  | Without<Without<AreaOf<F>, "areas">, "standards">
  | Without<StandardOf<F>, "criteria">
  | Without<CriterionOf<F>, "parts">
  | PartOf<F>;

// Where some rule says `judged`, every node and the whole may be rated.
type RatedNode<F extends Framework> = "judged" extends CombineIn<F["scoring"]> ? AnyNode<F> | F : Leaf<F>;
type CombineIn<S> = CombineOf<S[keyof S]> | CombineOf<ListItem<S, "exceptions">>;
type CombineOf<R> = R extends { readonly combine: infer C } ? C : never;
