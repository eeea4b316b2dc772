import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { parse } from 'yaml';

interface MediaType {
  readonly schema: { readonly $ref?: string };
}

interface Response {
  readonly $ref?: string;
  readonly content?: Readonly<Record<string, MediaType>>;
}

/** As much of an OpenAPI document as the tests read. */
export interface OpenApiDocument {
  readonly openapi: string;
  readonly info: { readonly title: string; readonly version: string; readonly description: string };
  readonly servers: readonly { readonly url: string }[];
  readonly paths: Readonly<
    Record<
      string,
      {
        readonly get: {
          readonly operationId: string;
          readonly summary: string;
          readonly description?: string;
          readonly parameters?: readonly { readonly $ref: string }[];
          readonly responses: Readonly<Record<string, Response>>;
        };
      }
    >
  >;
  readonly components: {
    readonly parameters: Readonly<
      Record<string, { readonly name: string; readonly in: string; readonly description: string }>
    >;
    readonly responses: Readonly<Record<string, Response>>;
    readonly schemas: Readonly<Record<string, object>>;
  };
}

export interface PromisedResponse {
  readonly template: string;
  readonly mediaTypes: readonly string[];
  /** Name of the component schema; undefined for documents that are no JSON. */
  readonly schema: string | undefined;
}

/**
 * What the document promises for a request path below the base URL (without query; `%2F` or a slash in a server's
 * name). Templates with more literal text win. Undefined when it promises nothing, for that path or that status.
 */
export function responseSchemaFor(openapi: OpenApiDocument, path: string, status = 200): PromisedResponse | undefined {
  const templates = Object.keys(openapi.paths).filter((template) => toPattern(template).test(path));
  const [template] = templates.sort((a, b) => literalLength(b) - literalLength(a));
  const response = template === undefined ? undefined : openapi.paths[template]?.get.responses[status];
  if (template === undefined || !response) return undefined;
  const { content = {} } = response.$ref ? (openapi.components.responses[lastSegment(response.$ref)] ?? {}) : response;
  const ref = Object.values(content)[0]?.schema.$ref;
  return { template, mediaTypes: Object.keys(content), schema: ref && lastSegment(ref) };
}

/** Errors of a value against a component schema; empty when it conforms. Formats are checked as well. */
export function createSchemaValidator(openapi: OpenApiDocument): (schema: string, value: unknown) => string[] {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  (addFormats as unknown as (ajv: Ajv2020) => void)(ajv);
  ajv.addSchema({ components: openapi.components }, 'openapi');
  const compiled = new Map<string, ValidateFunction>();
  return (schema, value) => {
    const validate = compiled.get(schema) ?? ajv.compile({ $ref: `openapi#/components/schemas/${schema}` });
    compiled.set(schema, validate);
    if (validate(value)) return [];
    return (validate.errors ?? []).map((error) => `${error.instancePath || '/'} ${error.message}`);
  };
}

export function parseOpenApi(yaml: string): OpenApiDocument {
  return parse(yaml) as OpenApiDocument;
}

function toPattern(template: string): RegExp {
  const source = template
    .split(/(\{\w+\})/)
    .map((part) =>
      part === '{serverName}' || part === '{id}'
        ? '[^/]+(?:/[^/]+)?'
        : part.startsWith('{')
          ? '[^/]+'
          : part.replace(/[.*+?^$()|[\]\\]/g, '\\$&'),
    )
    .join('');
  return new RegExp(`^${source}$`);
}

function literalLength(template: string): number {
  return template.replace(/\{\w+\}/g, '').length;
}

function lastSegment(ref: string): string {
  return ref.slice(ref.lastIndexOf('/') + 1);
}
