import { shortenText } from '../manifest/shorten-text.ts';
import type { NamespaceRecord } from './namespace-record.ts';
import type { NamespaceVerdict } from './namespace-verdict.ts';

const MAX_PIN_CHARS = 200;

/**
 * What a record pins and the proof does not show; undefined where it shows it, or nothing is pinned. A pin of a workflow
 * or an environment is worth nothing where a proof that names none passes it: a tag, a pull request, the key of a domain.
 * So it demands a signed workflow identity, inside a delegation too. Whether that is the pinned one: `judgeCiIdentity`.
 */
export function findMissedPin(
  { kind, innerKind }: Pick<NamespaceVerdict, 'kind' | 'innerKind'>,
  { policy }: NamespaceRecord,
): { readonly pinned: string; readonly kind: string } | undefined {
  const { workflow, environment } = policy ?? {};
  const pins = [
    ...(workflow === undefined ? [] : [`the workflow ${workflow}`]),
    ...(environment === undefined ? [] : [`the environment ${environment}`]),
  ];
  const isDelegated = kind === 'domain-delegation';
  const deciding = isDelegated ? innerKind : kind;
  if (pins.length === 0 || deciding === 'github-attestation' || deciding === 'github-oidc') return undefined;
  const shown = isDelegated ? `${kind} with ${innerKind ?? 'nothing'}` : (kind ?? 'none');
  return { pinned: shortenText(pins.join(' and '), MAX_PIN_CHARS), kind: shown };
}
