import { safeParse } from "zod/mini";
import { err, ok } from "../../quantity/index.ts";
import type { Result } from "../../quantity/index.ts";
import { faultFromIssues } from "../fault.ts";
import type { BodyFault } from "../fault.ts";
import type { Known, Schema } from "./schema.ts";

/** A schema for each version of a body, oldest first, and the step from each to the next. */
export interface Chain<Current> {
  readonly version: number;
  /** Validates a body of version `from` as that version, and carries it to the current one. */
  readonly read: (from: number, body: unknown) => Result<Current, BodyFault>;
  readonly to: <Next>(
    schema: Schema<Next>,
    step: (old: Current) => Known<Next>,
  ) => Chain<Known<Next>>;
}

const check = <T>(schema: Schema<T>, body: unknown): Result<Known<T>, BodyFault> => {
  const parsed = safeParse(schema, body);
  // The loose schema keeps unknown fields in the data; `Known` only hides them from code.
  return parsed.success
    ? ok(parsed.data as Known<T>)
    : err(faultFromIssues(parsed.error.issues, body));
};

const chain = <Current>(version: number, read: Chain<Current>["read"]): Chain<Current> => ({
  version,
  read,
  to: (schema, step) =>
    chain(version + 1, (from, body) => {
      if (from === version + 1) return check(schema, body);
      const older = read(from, body);
      // A step is our own code: what it produces is checked like anything else that will be stored.
      return older.ok ? check(schema, step(older.value)) : older;
    }),
});

/** Version 1 of a body. Later versions follow with `.to(schema, step)`. */
export const startAt = <First>(schema: Schema<First>): Chain<Known<First>> =>
  chain(1, (_from, body) => check(schema, body));

export interface KindDefinition<Name extends string, Body> {
  readonly name: Name;
  readonly chain: Chain<Body>;
}

/**
 * A kind of record. Does not compile when the last step of the chain produces anything but `Body`,
 * the type that the rest of the code works with.
 */
export const defineKind = <Name extends string, Body>(
  name: Name,
  bodyChain: Chain<Body>,
): KindDefinition<Name, Body> => ({ name, chain: bodyChain });
