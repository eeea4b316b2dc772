import type { FindingText } from './finding-text.ts';

/** About a submission as a registry sees it: what is listed already, which proofs it accepts, what changed since. */
export const VERIFY_TEXTS = {
  'namespace-proof-missing': {
    title: 'Nothing shows that the submitter may publish under this namespace.',
    what: 'Nothing shows that whoever submits this may publish under "{namespace}". {seen}',
    why: 'It does not matter who opens a pull request; what counts is what is proven about the bytes.',
    fix: '{advice}{more} "prove check" shows what the registry sees, and docs/guides/proofs.md says which proof fits.',
  },
  'package-type-unproven': {
    title: 'Nobody can ask who owns a package of this type.',
    what: 'Who owns a package of type "{type}" cannot be asked.',
    why: 'For each type there is a way to see in the package itself which server it belongs to; for this one there is none yet.',
    fix: 'A public registry cannot list it; a private one can tolerate the type in its policy.',
  },
  'too-many-packages': {
    title: 'There are more packages than a registry asks about.',
    what: 'There are {count} packages (or bundles among them), and a registry asks about {most} at most.',
    why: 'Every package means requests to the host of somebody else.',
    fix: 'List the packages that people install, one for each package registry.',
  },
  'waited-too-long': {
    title: 'What was late has not appeared in time.',
    what: '{what} has not appeared within {hours} hours of the submission.',
    why: 'A version that nobody can see is taken for missing in the end, so that nothing waits for ever.',
    fix: 'Publish it, and submit the entry again.',
  },
  'name-denied': {
    title: 'The registry has put this name on its deny list.',
    what: 'The name {name} is on the deny list of this registry.',
    why: 'The owner of a registry decides what is never listed there.',
    fix: 'Ask the owner of the registry, or use another name.',
  },
  'version-unchanged': {
    title: 'This version is listed already, with the same content.',
    what: '{name} {version} is listed already, with the same content.',
    why: 'Submitting the same content again is a success: nothing is to be done.',
    fix: 'Nothing to do.',
  },
  'change-needs-a-human': {
    title: 'This change is not judged by proofs: a maintainer has to look at it.',
    what: '{path} is changed, and that is not judged by proofs: {expected}.',
    why: 'Only a new server.json, with its proof.json, can be admitted by what is proven about it. Policy, receipts, workflows and everything else decide about others.',
    fix: 'If it was meant as a submission, move it to its place. Else leave it to a maintainer, best in a pull request of its own.',
  },
  'entry-removed': {
    title: 'A listed version cannot be removed.',
    what: '{path} is removed, and what was published stays.',
    why: 'People have pinned it; a version that should no longer be used gets a status instead.',
    fix: 'Restore the file, and ask for the status "deleted" or "deprecated" in lifecycle.yml.',
  },
  'remote-evidence-missing': {
    title: 'The registry asks for more about the host of a remote.',
    what: 'The host of {url} is {evidence}, and this registry asks for {required}.',
    why: "Without it anybody could list anybody's address.",
    fix: 'Publish this TXT record at that host: {line}. Or publish under the namespace of that domain.',
  },
  'admission-waits-for-a-maintainer': {
    title: 'The proof is good, and a maintainer has to look.',
    what: 'The proof is good, and a maintainer has to look: {reason}.',
    why: 'Pins changed hands before: an account, a repository or a domain may belong to somebody else now.',
    fix: 'A maintainer admits it with: admit --approve {name}@{version}',
  },
  'replay-package-changed': {
    title: 'A package registry serves other bytes than at admission.',
    what: 'The {type} package "{identifier}" is served with other bytes than at admission: then {before}, now {after}.',
    why: 'A published version should never change. Whoever installs it now runs something that was not looked at.',
    fix: 'Find out why, and deprecate or delete the version until then.',
  },
  'replay-proof-changed': {
    title: 'A proof that held at admission does not hold now.',
    what: 'The {what} held at admission ({before}), and does not hold now: {after}.',
    why: 'A domain, an account or a package may have changed hands.',
    fix: 'Read what was found, ask the publisher, and deprecate or delete the version if it is not theirs any more.',
  },
  'replay-impossible': {
    title: 'This receipt leaves nothing to be asked again.',
    what: 'The {what} of this receipt leaves nothing to be asked again: {reason}.',
    why: 'Some evidence exists at one moment only; the receipt keeps what was seen.',
    fix: 'Nothing to do. The rest of the receipt was checked.',
  },
} as const satisfies Record<string, FindingText>;
