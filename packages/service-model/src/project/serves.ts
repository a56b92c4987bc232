/** What only runs on a server: frameworks, databases, brokers, loggers. */
export const SERVES =
  /^(?:express|koa|fastify|hapi|restify|hono|elysia|polka|next|nuxt|astro|@(?:nestjs|hapi|fastify|koa|hono|remix-run|sveltejs|trpc|prisma|mikro-orm|aws-sdk|sentry|google-cloud|azure)\/.*|apollo-server.*|@apollo\/server|graphql-yoga|routing-controllers|inversify-express-utils|socket\.io|ws|typeorm|sequelize.*|mongoose|mongodb|knex|objection|kysely|drizzle-orm|prisma|pg|mysql2?|redis|ioredis|amqplib|kafkajs|bullmq?|nodemailer|resend|winston|pino|bunyan|log4js|morgan|dotenv|@react-email\/.*)$/;
