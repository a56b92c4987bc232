import { isBuiltin } from 'node:module';

/** Packages whose decorators and base classes hold no column of an ORM: nothing is looked up in them. */
const SCOPES = /^@(?:nestjs|angular|ngneat|ngxs|datorama)\//;
const PACKAGES = /^(?:rxjs|class-validator|class-transformer|reflect-metadata|type-graphql|graphql|express|lodash|tslib)(?:\/|$)/;

export const isFrameworkModule = (specifier: string): boolean => SCOPES.test(specifier) || PACKAGES.test(specifier) || isBuiltin(specifier);
