import type { HttpAnswer } from '../evidence/question.ts';
import { ASKED_AGAIN } from '../findings/texts/asked-again.ts';
import { shortenText } from '../manifest/shorten-text.ts';

const MAX_HOST_CHARS = 50;

/** What to do where a package registry gave no usable answer: by its cause, since most of them are nobody's fault. */
export function toNextStep(url: string, answer: HttpAnswer | string): string {
  if (typeof answer === 'string') return ASKED_AGAIN;
  const host = shortenText(URL.canParse(url) ? new URL(url).host : 'the host', MAX_HOST_CHARS);
  if (answer.kind === 'response') {
    const wantsLogin = answer.status === 401 || answer.status === 403;
    return wantsLogin
      ? 'The registry wants a login, which this check never sends; a private registry must allow reading without one.'
      : ASKED_AGAIN;
  }
  // Not even tried: the rules for hosts refused the URL.
  if (answer.reason === 'refused' && answer.tries === 0)
    return `Add ${host} to internal-hosts in registry.yml, or use https.`;
  if (answer.reason === 'address-blocked') {
    return `${host} has an address here that is not public. If this machine is behind a registry proxy of your own, allow it: --allow-addresses ADDRESS_OR_CIDR`;
  }
  return answer.reason === 'dns' ? `${host} has no address from here: check the network.` : ASKED_AGAIN;
}
