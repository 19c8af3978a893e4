import type { Resolver } from '../../messages/protocol';

/** Resolvers that a person may choose for reverse DNS. */
export const resolvers: readonly Resolver[] = [];
