/** What the operator can change so that a client is served, by cause. */
export const REMEDIES = {
  'decode-slash':
    'Add a rewrite or function that decodes %2F to / before the file is looked up (nginx and Caddy decode by themselves; `build --host nginx` or `--host caddy` writes their files).',
  'content-type':
    'Serve the API as application/json. GitHub Pages cannot; a host with configurable types can (`build --host nginx` or `--host caddy` writes the rules).',
  cors: 'Send `Access-Control-Allow-Origin: *` with every answer, redirects and errors included.',
  'no-redirect':
    'Answer this path directly, without a redirect: publish the file at exactly this path, or rewrite to it.',
  preflight:
    'Answer OPTIONS with 204, `Access-Control-Allow-Methods: GET, OPTIONS` and `Access-Control-Allow-Headers: Authorization, Content-Type` (GitHub Pages cannot).',
  'true-404': 'Answer unknown names with status 404 and a JSON body: remove the catch-all page or rewrite.',
  'honour-cursor':
    'Let `?cursor=` and `?version=` choose the page, and answer 404 to an unknown cursor (`build --host nginx` or `--host caddy` writes the rules).',
  'drop-cursor': 'Remove `nextCursor` from the list until this host honours `?cursor=`: clients follow it for ever.',
  https: 'Keep every hop on https, and redirect only to https URLs.',
  'fix-rows': 'Correct the rows named above in the data, and build again.',
  'publish-file': 'Publish the missing or wrong file: run `build` again and deploy the whole output folder.',
  etag: 'Answer `If-None-Match` with 304 when the ETag is the same; check that a proxy or CDN keeps the ETag.',
  search: 'Search on the server needs a host that runs code, such as an edge function or `preview --emulate live`.',
  reachable:
    'Make the registry answer anonymous GET requests with status 200, without limits that a single reader meets.',
} as const satisfies Readonly<Record<string, string>>;

export type Remedy = keyof typeof REMEDIES;
