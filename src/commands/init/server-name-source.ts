import { join } from 'node:path';
import { NAME_FORM } from '../../manifest/server-name.ts';
import { UserError, type World } from '../world.ts';
import type { Fact, InitNote } from './facts.ts';
import type { PackageSource } from './package-source.ts';
import { readPlainText } from './package-source.ts';
import type { RepositoryPlace } from './repository-place.ts';

/** No name of a server may be that of a file of the site. */
const SITE_FILE = /\.(?:json|html)$/i;
const GITHUB_OWNER = /^[a-zA-Z0-9][a-zA-Z0-9-]*$/;
const README_MARK = /mcp-name: ([a-zA-Z0-9.-]{1,200}\/[a-zA-Z0-9._-]{1,200})/g;
const IMAGE_LABEL =
  /io\.modelcontextprotocol\.server\.name"?[ \t]*(?:=[ \t]*)?["']?([a-zA-Z0-9.-]{1,200}\/[a-zA-Z0-9._-]{1,200})/;

/** What a name can be made from. */
export interface NameContext {
  /** The name that the person gave. */
  readonly given?: string | undefined;
  readonly place: RepositoryPlace;
  /** Login of the GitHub owner in whose workflow this runs, as GitHub spells it. */
  readonly ownerLogin?: string | undefined;
}

/** The name of the server, and whether the package already claims it. */
export interface NameChoice {
  readonly name: Fact;
  readonly isClaimed: boolean;
  readonly notes: readonly InitNote[];
}

/**
 * The name: what the person says, else what the package claims (`mcpName` in package.json, `mcp-name:` in the README),
 * else the label in the Dockerfile, else `io.github.<owner>/<repository>` (a package in a subfolder gives its own name
 * instead of the repository's). Nothing else can prove a namespace, so nothing else is guessed.
 */
export function chooseServerName(source: PackageSource, context: NameContext, world: World): NameChoice {
  const claims = findClaims(source, world);
  const claim = claims.names.length === 1 ? claims.names[0] : undefined;
  if (context.given !== undefined) return chooseGiven(context.given, claims);
  if (claim !== undefined) return { name: { value: claim, from: claims.from }, isClaimed: true, notes: [] };
  const notes: InitNote[] = [];
  if (claims.names.length > 1)
    notes.push({ field: 'name', note: `${claims.from} names several servers; none of them was taken.` });
  const label = findImageLabel(source, world);
  const name: Fact =
    label === undefined ? deriveName(source, context) : { value: label, from: 'the label in the Dockerfile' };
  return { name, isClaimed: 'value' in name && claims.names.includes(name.value), notes };
}

interface Claims {
  readonly names: readonly string[];
  readonly from: string;
}

function chooseGiven(given: string, claims: Claims): NameChoice {
  const isClaimed = claims.names.includes(given);
  const other = claims.names[0];
  const note = `${claims.from} says "${other}"; the package proves its owner only when both are equal.`;
  const notes = other === undefined || isClaimed ? [] : [{ field: 'name', note }];
  return { name: { value: given, from: '--name' }, isClaimed, notes };
}

function findClaims({ facts, folder }: PackageSource, world: World): Claims {
  if (facts.registryType === 'npm') {
    return { names: facts.claimedName === undefined ? [] : [facts.claimedName], from: '"mcpName" in package.json' };
  }
  const readme = readmeFile(folder, facts.readme, world);
  const text = (readme && readOptional(join(folder, readme), world)) || '';
  // What follows a name decides where it ends: "-->" closes a comment, a full stop a sentence.
  const names = [...text.matchAll(README_MARK)].map(([, name = '']) => name.replace(/(?<![-._])[-._]+$/, ''));
  return { names: [...new Set(names)], from: `"mcp-name:" in ${readme}` };
}

function readmeFile(folder: string, named: string | undefined, world: World): string | undefined {
  if (named !== undefined) return /^(?!\/)(?!.*\.\.)[\w./ -]+$/.test(named) ? named : undefined;
  const names = world.files.names(folder).filter((name) => /^readme(?:\.\w+)?$/i.test(name));
  return names.find((name) => /\.md$/i.test(name)) ?? names.sort()[0];
}

function findImageLabel({ folder }: PackageSource, world: World): string | undefined {
  const label = IMAGE_LABEL.exec(readOptional(join(folder, 'Dockerfile'), world) ?? '')?.[1];
  return label?.replace(/(?<![-._])[-._]+$/, '');
}

/** A file that only may be of help: one that cannot be read is as good as none. */
function readOptional(path: string, world: World): string | undefined {
  try {
    return readPlainText(path, world);
  } catch (error) {
    if (error instanceof UserError) return undefined;
    throw error;
  }
}

function deriveName({ facts }: PackageSource, { place, ownerLogin }: NameContext): Fact {
  if (place.kind === 'other') return { gap: `a name is made from a repository on github.com, and ${place.reason}` };
  if (place.source !== 'github' || !GITHUB_OWNER.test(place.owner))
    return { gap: `a name is made from a repository on github.com, and this one is ${place.url}` };
  const isLogin = ownerLogin?.toLowerCase() === place.owner.toLowerCase();
  const owner = isLogin && ownerLogin !== undefined ? ownerLogin : place.owner;
  const id = 'value' in facts.identifier ? facts.identifier.value : '';
  const unscoped = id.slice(id.lastIndexOf('/') + 1);
  const candidates = place.subfolder === undefined ? [place.repository, unscoped] : [unscoped, place.repository];
  const half = candidates.find((name) => NAME_FORM.test(name) && !SITE_FILE.test(name) && !name.includes('..'));
  if (half === undefined) return { gap: `neither "${place.repository}" nor "${unscoped}" can be the name of a server` };
  const from = half === place.repository ? 'the repository' : 'the owner of the repository and the name of the package';
  return { value: `io.github.${owner}/${half}`, from };
}
