import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { importPKCS8, SignJWT } from 'jose';
import { generate } from 'selfsigned';
import type { TokenService } from './docker-registry.ts';

export interface TokenServer {
  /** `127.0.0.1:port`. */
  readonly host: string;
  readonly service: TokenService;
  /** Every request for a token, path and query. */
  readonly asked: readonly string[];
  /** A token of ours, for pushing. */
  mint(repository: string, actions: readonly string[]): Promise<string>;
  stop(): Promise<void>;
}

/**
 * A token service as Docker's specification has it: it gives strangers a signed token for what they ask for, with the
 * right to pull from the repositories that are public, and with no right at all for any other.
 */
export async function startTokenServer(isPublic: (repository: string) => boolean): Promise<TokenServer> {
  const { private: pem, cert } = await generate([{ name: 'commonName', value: 'token-server' }], { keySize: 2048 });
  const key = await importPKCS8(pem, 'RS256');
  const x5c = [cert.replace(/-----[^-]+-----|\s/g, '')];
  const [service, issuer] = ['images.acme.example', 'token-server'];
  const mint = (repository: string, actions: readonly string[]) =>
    new SignJWT({ access: actions.length === 0 ? [] : [{ type: 'repository', name: repository, actions }] })
      .setProtectedHeader({ alg: 'RS256', typ: 'JWT', x5c })
      .setIssuer(issuer)
      .setAudience(service)
      .setSubject('')
      .setIssuedAt()
      .setNotBefore('-1 minute')
      .setExpirationTime('5 minutes')
      .sign(key);
  const asked: string[] = [];
  const server = createServer(async (request, response) => {
    asked.push(request.url ?? '');
    const scope = new URL(request.url ?? '/', 'http://127.0.0.1').searchParams.get('scope') ?? '';
    const repository = /^repository:(.+):pull$/.exec(scope)?.[1] ?? '';
    const token = await mint(repository, isPublic(repository) ? ['pull'] : []);
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify({ token }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    host,
    service: { realm: `http://${host}/token`, service, issuer, certificate: cert },
    asked,
    mint,
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
