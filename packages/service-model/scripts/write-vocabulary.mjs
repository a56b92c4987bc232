#!/usr/bin/env node
// Writes dist/vocabulary.bin, the packs of words as the classifier looks things up; part of the build.
import { writeFileSync } from 'node:fs';
import { serialize } from 'node:v8';
import { noOwnWords } from '@nilometer/policy';
import { knowledgeOf } from '../dist/vocabulary.js';

writeFileSync(new URL('../dist/vocabulary.bin', import.meta.url), serialize(knowledgeOf(noOwnWords)));
