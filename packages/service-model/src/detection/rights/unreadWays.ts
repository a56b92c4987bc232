/**
 * Packages by which requests come in that the model does not read: of a service that uses one, nobody can say what it
 * does not answer. Names as their documentation has them.
 */
const UNREAD: ReadonlySet<string> = new Set([
  // GraphQL
  '@nestjs/graphql', 'type-graphql', '@apollo/server', 'apollo-server', 'apollo-server-express', 'apollo-server-core', 'apollo-server-koa', 'apollo-server-fastify', 'graphql-yoga', 'express-graphql', 'graphql-http', 'mercurius',
  'nexus', '@pothos/core', 'graphql-tools', '@graphql-tools/schema', 'postgraphile', '@nestjs-query/query-graphql', '@ptc-org/nestjs-query-graphql', 'typegraphql-prisma',
  // procedures of their own
  '@trpc/server', '@orpc/server', '@grpc/grpc-js', 'grpc', 'nice-grpc', '@connectrpc/connect', 'moleculer', '@ts-rest/nest', '@ts-rest/core', '@ts-rest/express', 'express-zod-api', 'tsoa', 'jayson',
  // routes by files, pages and functions
  'next', 'nuxt', '@remix-run/node', '@remix-run/server-runtime', '@react-router/node', '@sveltejs/kit', 'astro', '@tanstack/react-start', '@tanstack/start', 'nitropack', 'h3', 'blitz', '@redwoodjs/api', '@redwoodjs/graphql-server',
  'serverless', 'firebase-functions', '@azure/functions', '@google-cloud/functions-framework', '@middy/core', 'sst', '@vercel/node', '@netlify/functions',
  // frameworks
  '@feathersjs/feathers', '@feathersjs/express', '@feathersjs/koa', '@loopback/rest', 'loopback', 'sails', '@adonisjs/core', '@strapi/strapi', '@keystone-6/core', 'payload', '@directus/api', 'meteor', 'restify', 'polka', 'hyper-express',
  'egg', '@midwayjs/core', '@tsed/common', '@tsed/platform-express', 'hono', '@hono/zod-openapi', 'elysia', 'itty-router', '@marblejs/http', '@foal/core', 'express-restify-mongoose',
  'awilix-express', '@overnightjs/core', 'inversify-restify-utils', '@vendure/core', '@medusajs/medusa', '@medusajs/framework',
  // routes that are made of models
  '@nestjsx/crud', '@dataui/crud', '@rewiko/crud', 'adminjs', '@adminjs/express', '@adminjs/nestjs', 'odata-v4-server', 'epilogue', 'finale-rest',
]);

export const isUnreadWay = (packageName: string): boolean => UNREAD.has(packageName);
