type Keys<S> = S extends unknown ? keyof S : never;
type At<S, K> = S extends unknown ? (K extends keyof S ? S[K] : never) : never;

/**
 * The same type, with every key that `S` does not know turned into `never`, at any depth: an unknown key does not compile,
 * and the compiler points at it. Open records, such as localized text, stay open.
 */
export type OnlyKnown<T, S> = T extends readonly unknown[]
  ? { readonly [I in keyof T]: OnlyKnown<T[I], S extends readonly (infer E)[] ? E : never> }
  : T extends object
    ? string extends Keys<S>
      ? T
      : {
          readonly [K in keyof T]: K extends Keys<S>
            ? T[K] extends object
              ? OnlyKnown<T[K], At<S, K>>
              : unknown
            : never;
        }
    : T;
