import { createSecureContext, type SecureContext } from 'node:tls';
import { generate } from 'selfsigned';

/** A certificate authority of this test run. */
export interface TlsAuthority {
  /** Its certificate, PEM. */
  readonly ca: string;
  /** A certificate for these names, signed by it. */
  certify(names: readonly string[]): Promise<TlsCertificate>;
  /** A context for one name, made when first asked for. */
  contextFor(name: string): Promise<SecureContext>;
}

/** PEM. */
export interface TlsCertificate {
  readonly key: string;
  readonly cert: string;
}

let shared: Promise<TlsAuthority> | undefined;

/** The authority that all servers of one test file share. */
export function tlsAuthority(): Promise<TlsAuthority> {
  shared ??= createTlsAuthority();
  return shared;
}

export async function createTlsAuthority(): Promise<TlsAuthority> {
  const root = await generate([{ name: 'commonName', value: 'Test authority' }], {
    keyType: 'ec',
    algorithm: 'sha256',
    extensions: [
      { name: 'basicConstraints', cA: true, critical: true },
      { name: 'keyUsage', keyCertSign: true, cRLSign: true, critical: true },
    ],
  });
  const contexts = new Map<string, Promise<SecureContext>>();
  const certify = async (names: readonly string[]): Promise<TlsCertificate> => {
    const made = await generate([{ name: 'commonName', value: names[0] ?? 'nobody' }], {
      keyType: 'ec',
      algorithm: 'sha256',
      ca: { key: root.private, cert: root.cert },
      extensions: [
        { name: 'basicConstraints', cA: false },
        { name: 'extKeyUsage', serverAuth: true },
        { name: 'subjectAltName', altNames: names.map(toAltName) },
      ],
    });
    return { key: made.private, cert: made.cert };
  };
  return {
    ca: root.cert,
    certify,
    contextFor(name) {
      const context = contexts.get(name) ?? certify([name]).then(createSecureContext);
      contexts.set(name, context);
      return context;
    },
  };
}

function toAltName(name: string): { type: 2; value: string } | { type: 7; ip: string } {
  return /^[\d.]+$|:/.test(name) ? { type: 7, ip: name } : { type: 2, value: name };
}
