/**
 * A sentence that core wants said, without saying it: the id of a message and its parameters. The words stand in `src/words/`,
 * so that screens, exports and the terminal say the same thing, and so that a rule never holds prose.
 *
 * Each area of core declares its messages as an interface from id to parameters (`VerdictStatements`, `RoutingStatements` …). The
 * catalogue has to provide a sentence for each of them, or it does not compile.
 */
export type StatementParameter = string | number | boolean | readonly string[];

/** Parameters by name: names and codes already resolved to what a person reads, days as ISO days, distances in kilometres. */
export type StatementParameters = Readonly<Record<string, StatementParameter>>;

/** One message with its parameters, of any area. */
export interface Statement {
  readonly id: string;
  readonly parameters: StatementParameters;
}

/** The sentences that a catalogue has to provide for an area `M`. */
export type Sentences<M> = { readonly [K in keyof M]: (parameters: M[K]) => string };

/** Makes statements of one area, checked against its declared messages. */
export function statementsOf<M>() {
  return <K extends keyof M & string>(id: K, parameters: M[K]): Statement => ({
    id,
    parameters: parameters as StatementParameters,
  });
}
