import type { Component } from './componentPackages.ts';

/**
 * Packages that are handed a client and talk to the component themselves: ORMs, session stores, limiters, adapters. In a
 * file that brings the two together, the client is only how the other one is set up.
 */
const TAKERS: Readonly<Partial<Record<Component, RegExp>>> = {
  database: /^(?:drizzle-orm|kysely(?:-.+)?|mongoose|@prisma\/adapter-.+|@auth\/.+-adapter|better-auth|connect-pg-simple|express-mysql-session|connect-mongo|@socket\.io\/(?:mongo|postgres)-adapter|@langchain\/.+)$/,
  cache: /^(?:bullmq|bull|@nestjs\/bull(?:mq)?|bee-queue|connect-redis|rate-limit-redis|rate-limiter-flexible|redlock|@socket\.io\/redis-.+|socket\.io-redis|@nest-lab\/throttler-storage-redis|graphql-redis-subscriptions|@keyv\/redis|cache-manager-.+|@hocuspocus\/extension-redis|@upstash\/ratelimit)$/,
  broker: /^graphql-.+-subscriptions$/,
};

/** Does it take clients of the component, or, when none is named, of any? */
export const takesClients = (packageName: string, component?: Component): boolean =>
  component === undefined ? Object.values(TAKERS).some((some) => some.test(packageName)) : (TAKERS[component]?.test(packageName) ?? false);
