import type { Component } from './componentPackages.ts';

/**
 * Packages that are handed a client and talk to the component themselves: ORMs, session stores, limiters. In a file
 * that brings the two together, the client is only how the other one is set up. Whoever passes messages on through a client
 * (Socket.IO's adapters, GraphQL's subscriptions) uses it himself.
 */
const TAKERS: Readonly<Partial<Record<Component, RegExp>>> = {
  database: /^(?:drizzle-orm|kysely(?:-.+)?|mongoose|@prisma\/adapter-.+|@auth\/.+-adapter|better-auth|connect-pg-simple|express-mysql-session|connect-mongo|@langchain\/.+)$/,
  cache: /^(?:bullmq|bull|@nestjs\/bull(?:mq)?|bee-queue|connect-redis|rate-limit-redis|rate-limiter-flexible|redlock|@nest-lab\/throttler-storage-redis|@keyv\/redis|cache-manager-.+|@hocuspocus\/extension-redis|@upstash\/ratelimit)$/,
};

/** Does it take clients of the component, or, when none is named, of any? */
export const takesClients = (packageName: string, component?: Component): boolean =>
  component === undefined ? Object.values(TAKERS).some((some) => some.test(packageName)) : (TAKERS[component]?.test(packageName) ?? false);
