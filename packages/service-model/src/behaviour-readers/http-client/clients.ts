import type { Spot } from '../../behaviours/spot.ts';

/** A call that sends a request. */
export interface ClientCall {
  /** Of a whole path; a group `verb` is the method. */
  readonly callee: RegExp;
  readonly client: string;
  /** Where the address may stand; the first that says anything counts. */
  readonly url: readonly Spot[];
  /** Where the method may stand, if the function's name does not say it. */
  readonly method?: readonly Spot[];
  /** Where what is put into the query may stand, besides the address. */
  readonly query?: readonly Spot[];
  /** The option that an instance's addresses are relative to. */
  readonly base?: string;
}

const VERB = '(?<verb>get|post|put|patch|delete|del|head|options)';
const AXIOS = String.raw`^(?:axios#|axios#(?:create\(\)|Axios(?:Instance|Static)?\{\})\.|@nestjs/axios#HttpService\{\}\.(?:axiosRef\.)?|@nestjs/common#HttpService\{\}\.)`;
const GOT = String.raw`^(?:got#(?:got\.)?|got#(?:got\.)?extend\(\)\.|ky#(?:ky\.)?|ky#(?:ky\.)?(?:create|extend)\(\)\.)`;

/** https://axios-http.com/docs/req_config: the options stand after the body, where there is one. */
const AXIOS_QUERY: readonly Spot[] = [[0, 'params'], [1, 'params']];
const BODY_VERB = '(?<verb>post|put|patch)';
const AXIOS_BODY_QUERY: readonly Spot[] = [[2, 'params']];

const GOT_QUERY: readonly Spot[] = [[1, 'searchParams'], [0, 'searchParams']];

const IN_OPTIONS: readonly Spot[] = [[1, 'method'], [0, 'method']];

/** Names of packages are those of the registry; `axios.create()`'s instance is called as axios itself is. */
export const CLIENT_CALLS: readonly ClientCall[] = [
  { callee: new RegExp(`${AXIOS}${BODY_VERB}$`), client: 'axios', url: [0], query: AXIOS_BODY_QUERY, base: 'baseURL' },
  { callee: new RegExp(`${AXIOS}${VERB}$`), client: 'axios', url: [0], query: AXIOS_QUERY, base: 'baseURL' },
  { callee: new RegExp(`${AXIOS}request$`), client: 'axios', url: [[0, 'url']], query: AXIOS_QUERY, method: IN_OPTIONS, base: 'baseURL' },
  { callee: /^(?:axios#(?:default|create\(\)|Axios(?:Instance|Static)\{\})|@nestjs\/axios#HttpService\{\}\.axiosRef)$/, client: 'axios', url: [0, [0, 'url']], query: AXIOS_QUERY, method: IN_OPTIONS, base: 'baseURL' },
  { callee: /^#(?:globalThis\.|window\.)?fetch$/, client: 'fetch', url: [0], method: IN_OPTIONS },
  { callee: /^(?:node-fetch|node-fetch-native|cross-fetch|isomorphic-fetch|make-fetch-happen)#(?:default|fetch)$/, client: 'node-fetch', url: [0], method: IN_OPTIONS },
  { callee: /^undici#(?:(?:Client|Pool|Agent)\{\}\.)?(?:fetch|request|stream)$/, client: 'undici', url: [0, [0, 'path']], query: [[1, 'query'], [0, 'query']], method: IN_OPTIONS },
  { callee: new RegExp(`${GOT}${VERB}$`), client: 'got', url: [0], query: GOT_QUERY, base: 'prefixUrl' },
  { callee: /^(?:got|ky)#(?:default|got|ky|(?:got\.|ky\.)?(?:extend|create)\(\))$/, client: 'got', url: [0, [0, 'url']], query: GOT_QUERY, method: IN_OPTIONS, base: 'prefixUrl' },
  { callee: new RegExp(String.raw`^superagent#(?:agent\(\)\.)?${VERB}$`), client: 'superagent', url: [0] },
  { callee: /^superagent#default$/, client: 'superagent', url: [1, 0], method: [0] },
  { callee: new RegExp(`^needle#${VERB}$`), client: 'needle', url: [0] },
  { callee: /^needle#default$/, client: 'needle', url: [1], method: [0] },
  { callee: new RegExp(`^request(?:-promise(?:-native)?)?#${VERB}$`), client: 'request', url: [0, [0, 'url'], [0, 'uri']], query: [[0, 'qs'], [1, 'qs']] },
  { callee: /^request(?:-promise(?:-native)?)?#default$/, client: 'request', url: [0, [0, 'url'], [0, 'uri']], query: [[0, 'qs'], [1, 'qs']], method: IN_OPTIONS },
  { callee: /^(?:node:)?https?#(?<verb>get)$/, client: 'http', url: [0, [0, 'hostname'], [0, 'host']], query: [[0, 'path'], [1, 'path']] },
  { callee: /^(?:node:)?https?#request$/, client: 'http', url: [0, [0, 'hostname'], [0, 'host']], query: [[0, 'path'], [1, 'path']], method: IN_OPTIONS },
];

export const CLIENT_MODULES = [
  'axios', '@nestjs/axios', 'node-fetch', 'node-fetch-native', 'cross-fetch', 'isomorphic-fetch', 'make-fetch-happen', 'undici', 'got', 'ky', 'superagent', 'needle',
  'request', 'request-promise', 'request-promise-native', 'http', 'https',
] as const;
