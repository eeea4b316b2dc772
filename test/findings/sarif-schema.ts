/**
 * What of SARIF 2.1.0 (OASIS) this project writes, as strict as the published schema for these parts and without any
 * others: a member that is not here would not be tested.
 */
const text = { type: 'string', minLength: 1 };
const message = { type: 'object', additionalProperties: false, required: ['text'], properties: { text } };
const multiformat = {
  type: 'object',
  additionalProperties: false,
  required: ['text'],
  properties: { text, markdown: text },
};
const level = { enum: ['none', 'note', 'warning', 'error'] };
const position = { type: 'integer', minimum: 1 };
const region = {
  type: 'object',
  additionalProperties: false,
  required: ['startLine', 'startColumn', 'endLine', 'endColumn'],
  properties: { startLine: position, startColumn: position, endLine: position, endColumn: position },
};
const artifactLocation = {
  type: 'object',
  additionalProperties: false,
  required: ['uri'],
  properties: { uri: { type: 'string', format: 'uri-reference' } },
};
const location = {
  type: 'object',
  additionalProperties: false,
  required: ['physicalLocation'],
  properties: {
    physicalLocation: {
      type: 'object',
      additionalProperties: false,
      required: ['artifactLocation'],
      properties: { artifactLocation, region },
    },
    logicalLocations: {
      type: 'array',
      minItems: 1,
      uniqueItems: true,
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['fullyQualifiedName'],
        properties: { fullyQualifiedName: text },
      },
    },
  },
};
const fix = {
  type: 'object',
  additionalProperties: false,
  required: ['artifactChanges'],
  properties: {
    description: message,
    artifactChanges: {
      type: 'array',
      minItems: 1,
      uniqueItems: true,
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['artifactLocation', 'replacements'],
        properties: {
          artifactLocation,
          replacements: {
            type: 'array',
            minItems: 1,
            items: {
              type: 'object',
              additionalProperties: false,
              required: ['deletedRegion'],
              properties: {
                deletedRegion: region,
                insertedContent: {
                  type: 'object',
                  additionalProperties: false,
                  properties: { text: { type: 'string' } },
                },
              },
            },
          },
        },
      },
    },
  },
};
const result = {
  type: 'object',
  additionalProperties: false,
  required: ['ruleId', 'ruleIndex', 'level', 'message', 'locations', 'partialFingerprints'],
  properties: {
    ruleId: text,
    ruleIndex: { type: 'integer', minimum: 0 },
    level,
    message,
    locations: { type: 'array', minItems: 1, maxItems: 1, items: location },
    partialFingerprints: { type: 'object', additionalProperties: { type: 'string' } },
    fixes: { type: 'array', uniqueItems: true, items: fix },
    properties: { type: 'object' },
  },
};
const rule = {
  type: 'object',
  additionalProperties: false,
  required: ['id', 'shortDescription', 'fullDescription', 'help', 'defaultConfiguration'],
  properties: {
    id: text,
    shortDescription: multiformat,
    fullDescription: multiformat,
    help: multiformat,
    defaultConfiguration: { type: 'object', additionalProperties: false, required: ['level'], properties: { level } },
  },
};
const notification = {
  type: 'object',
  additionalProperties: false,
  required: ['message'],
  properties: { level, message, locations: { type: 'array', uniqueItems: true, items: location } },
};
const run = {
  type: 'object',
  additionalProperties: false,
  required: ['tool', 'columnKind', 'invocations', 'results'],
  properties: {
    tool: {
      type: 'object',
      additionalProperties: false,
      required: ['driver'],
      properties: {
        driver: {
          type: 'object',
          additionalProperties: false,
          required: ['name', 'version', 'rules'],
          properties: { name: text, version: text, rules: { type: 'array', uniqueItems: true, items: rule } },
        },
      },
    },
    columnKind: { const: 'utf16CodeUnits' },
    invocations: {
      type: 'array',
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['executionSuccessful'],
        properties: {
          executionSuccessful: { type: 'boolean' },
          toolExecutionNotifications: { type: 'array', items: notification },
        },
      },
    },
    results: { type: 'array', items: result },
  },
};

export const SARIF_SUBSET = {
  type: 'object',
  additionalProperties: false,
  required: ['$schema', 'version', 'runs'],
  properties: {
    $schema: { type: 'string', format: 'uri' },
    version: { const: '2.1.0' },
    runs: { type: 'array', minItems: 1, maxItems: 1, items: run },
  },
};
