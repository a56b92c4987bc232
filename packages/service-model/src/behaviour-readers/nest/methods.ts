/** Route decorators of @nestjs/common: https://docs.nestjs.com/controllers#routing. `Sse` answers a GET. */
export const METHODS: ReadonlyMap<string, string> = new Map([
  ...['Get', 'Post', 'Put', 'Patch', 'Delete', 'Options', 'Head', 'All', 'Search', 'Propfind', 'Proppatch', 'Mkcol', 'Copy', 'Move', 'Lock', 'Unlock']
    .map((name) => [`@nestjs/common#${name}`, name.toUpperCase()] as const),
  ['@nestjs/common#Sse', 'GET'],
]);
