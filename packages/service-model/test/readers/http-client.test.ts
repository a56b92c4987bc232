import { expect, test } from 'vitest';
import { projectOf, type Tree } from '../projectOf.ts';
import { behavioursIn } from './behavioursIn.ts';

test.each<[string, Tree, string[]]>([
  ['axios', { 'a.ts': "import axios from 'axios';\nexport const f = async (id) => { await axios.get(`https://api.acme.com/users/${id}`); await axios({ url: '/x', method: 'put' }); await axios.request({ method: verb, url: '/y' }); };" },
    ['axios GET https://api.acme.com/users/{} in f', 'axios PUT /x in f', 'axios ? /y in f']],
  ['an instance of axios, of another file', {
    'api.ts': "import axios, { AxiosInstance } from 'axios';\nexport const api: AxiosInstance = axios.create({ baseURL: 'https://api.acme.com/v1/' });",
    'users.ts': "import { api } from './api';\nimport 'axios';\nexport const create = (user) => api.post('/users', user);",
  }, ['axios POST https://api.acme.com/v1/users in create']],
  ['Nest', { 'a.ts': "import { HttpService } from '@nestjs/axios';\nexport class A { constructor(private readonly http: HttpService) {}\n f() { return this.http.delete('/users/1'); }\n g() { return this.http.axiosRef.get('/users'); } }" }, ['axios DELETE /users/1 in A.f', 'axios GET /users in A.g']],
  ['fetch', { 'a.ts': "export async function f(options) { await fetch('https://a/1'); await fetch('https://a/2', { method: 'post' }); await fetch('https://a/3', options); await fetch(new URL('/4', 'https://a')); }" },
    ['fetch GET https://a/1 in f', 'fetch POST https://a/2 in f', 'fetch ? https://a/3 in f', 'fetch GET https://a/4 in f']],
  ['a fetch of its own', { 'a.ts': "async function fetch(path) {}\nexport const f = () => fetch('https://a');\nexport class A { fetch() {}\n g() { this.fetch('x'); } }" }, []],
  ['other clients', {
    'a.js': "const got = require('got');\nconst fetch = require('node-fetch');\nconst superagent = require('superagent');\nconst https = require('https');\nconst { request } = require('undici');\nexports.f = async () => {\n  await got('https://a');\n  await got.post('https://b');\n  await fetch('https://c');\n  await superagent.put('https://d');\n  https.get('https://e', () => {});\n  https.request({ hostname: 'f', method: 'POST' });\n  await request('https://g');\n};",
  }, ['got GET https://a in f', 'got POST https://b in f', 'node-fetch GET https://c in f', 'superagent PUT https://d in f', 'http GET https://e in f', 'http POST f in f', 'undici GET https://g in f']],
  ['a helper', {
    'http.ts': "import axios from 'axios';\nexport class Http { async send(method: 'get' | 'post', url: string) { return axios.request({ method, url }); } }",
    'a.ts': "import { Http } from './http';\nimport 'axios';\nexport class A { constructor(private readonly http: Http) {}\n f() { return this.http.send('post', 'https://a'); } }",
  }, ['axios POST https://a in A.f via Http.send', 'axios ? ? in Http.send']],
  ['a choice of addresses is none of them', { 'a.ts': "export const f = (live) => fetch(live ? 'https://a' : 'https://b');" }, ['fetch GET ? in f']],
  ['a map', { 'a.ts': "import axios from 'axios';\nconst cache = new Map();\nexport const f = () => cache.get('https://a');" }, []],
])('%s', (_, tree, expected) => {
  expect(behavioursIn(tree)).toEqual(expected);
});

test.each<[string, string, string]>([
  ['a hook of a front end', "import { useMemo } from 'react';\nexport const useUser = (email) => useMemo(() => fetch(`/users/${email}`), []);", 'browser'],
  ['a page that a server makes', "import React from 'react';\nexport const load = (email) => fetch(`/users/${email}`);", 'anywhere'],
])('only where: %s', (_, code, expected) => {
  expect(projectOf({ 'a.ts': code }).model().behaviours.flatMap((one) => (one.kind === 'http' ? [one.only ?? 'anywhere'] : []))).toEqual([expected]);
});

const WRAPPER = "import nodeFetch from 'node-fetch';\nexport function fetch(...params) { return nodeFetch(...params); }";
test.each<[string, Tree, string[]]>([
  ['what a wrapper hands on as it is', { 'get.ts': WRAPPER, 'a.ts': "import { fetch } from './get';\nexport const f = (id, user) => fetch(`https://a/${id}`, { headers: { ...user }, body: user.email });" }, ['https://a/{} id']],
  ['the address in it', { 'get.ts': WRAPPER, 'a.ts': "import { fetch } from './get';\nexport const f = (user) => fetch(`https://a/${user.email}`, {});" }, ['https://a/{} user.email']],
  ['where it goes', { 'a.ts': "import http from 'http';\nexport const f = (ip, email) => http.request({ host: ip, path: `/users/${email}` });" }, ['? email']],
])('in the address: %s', (_, tree, expected) => {
  expect(projectOf(tree).model().behaviours.flatMap((one) => (one.kind === 'http' && one.file === 'a.ts' ? [`${one.url ?? '?'} ${one.fields.join(' ')}`] : []))).toEqual(expected);
});
