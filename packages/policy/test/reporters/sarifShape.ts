/**
 * What SARIF 2.1.0 (OASIS, errata 01) asks of the objects that we write, as JSON Schema in our own words: the
 * required properties of sections 3.13 to 3.30, no others than those we use, and the limits that GitHub adds.
 */
const text = { type: 'object', additionalProperties: false, required: ['text'], properties: { text: { type: 'string', minLength: 1 } } };
const count = { type: 'integer', minimum: 1 };

const region = { type: 'object', additionalProperties: false, required: ['startLine'], properties: { startLine: count, startColumn: count, endLine: count, endColumn: count } };

const physicalLocation = {
  type: 'object',
  additionalProperties: false,
  required: ['artifactLocation', 'region'],
  properties: {
    artifactLocation: {
      type: 'object',
      additionalProperties: false,
      required: ['uri', 'uriBaseId'],
      properties: { uri: { type: 'string', format: 'uri-reference', minLength: 1 }, uriBaseId: { const: '%SRCROOT%' } },
    },
    region,
  },
};

const locations = {
  type: 'array',
  minItems: 1,
  items: {
    type: 'object',
    additionalProperties: false,
    required: ['physicalLocation'],
    properties: {
      physicalLocation,
      logicalLocations: {
        type: 'array',
        items: { type: 'object', additionalProperties: false, required: ['name', 'kind'], properties: { name: { type: 'string' }, kind: { type: 'string' } } },
      },
    },
  },
};

const rule = {
  type: 'object',
  additionalProperties: false,
  required: ['id', 'shortDescription', 'fullDescription', 'helpUri'],
  properties: { id: { type: 'string', minLength: 1 }, shortDescription: text, fullDescription: text, helpUri: { type: 'string', format: 'uri' } },
};

const result = {
  type: 'object',
  additionalProperties: false,
  required: ['ruleId', 'ruleIndex', 'level', 'message', 'locations', 'partialFingerprints'],
  properties: {
    ruleId: { type: 'string', minLength: 1 },
    ruleIndex: { type: 'integer', minimum: 0 },
    level: { enum: ['none', 'note', 'warning', 'error'] },
    message: text,
    locations,
    partialFingerprints: { type: 'object', minProperties: 1, additionalProperties: { type: 'string' } },
    properties: { type: 'object' },
  },
};

const notification = {
  type: 'object',
  additionalProperties: false,
  required: ['message'],
  properties: { level: { enum: ['none', 'note', 'warning', 'error'] }, message: text, locations },
};

const run = {
  type: 'object',
  additionalProperties: false,
  required: ['tool', 'results', 'columnKind'],
  properties: {
    tool: {
      type: 'object',
      additionalProperties: false,
      required: ['driver'],
      properties: {
        driver: {
          type: 'object',
          additionalProperties: false,
          required: ['name', 'rules'],
          properties: { name: { type: 'string', minLength: 1 }, informationUri: { type: 'string', format: 'uri' }, rules: { type: 'array', uniqueItems: true, items: rule } },
        },
      },
    },
    columnKind: { enum: ['utf16CodeUnits', 'unicodeCodePoints'] },
    invocations: {
      type: 'array',
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['executionSuccessful'],
        properties: { executionSuccessful: { type: 'boolean' }, toolExecutionNotifications: { type: 'array', items: notification } },
      },
    },
    results: { type: 'array', items: result },
  },
};

export const sarifShape = {
  type: 'object',
  additionalProperties: false,
  required: ['version', 'runs'],
  properties: { $schema: { type: 'string', format: 'uri' }, version: { const: '2.1.0' }, runs: { type: 'array', minItems: 1, items: run } },
};
