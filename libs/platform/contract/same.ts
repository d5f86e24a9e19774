type Equal<A, B> =
  (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
type Flat<T> = { [K in keyof T]: T[K] };

/**
 * `true` when a DTO class and its contract have the very same fields, so that
 * `true satisfies Same<Dto, Contract>` fails to compile when they drift apart.
 * One level deep: nested DTOs are asserted each on their own.
 */
export type Same<A, B> = Equal<Flat<A>, Flat<B>>;
