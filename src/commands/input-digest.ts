import { createHash } from 'node:crypto';
import type { RawServer } from '../registry/server-folder.ts';
import type { RawFile } from '../registry/version-entry.ts';
import type { DataListing } from './list-data.ts';

/** One digest over everything that a build reads, taken in the order in which it is read. */
export interface InputDigest {
  add(server: RawServer): void;
  toText(): string;
}

export function createInputDigest(listing: DataListing): InputDigest {
  const hash = createHash('sha256');
  const addText = (text: string) => hash.update(`${text.length}:${text}`);
  const addFile = (file: RawFile | undefined) => {
    if (!file) addText('none');
    else if (file.kind === 'unreadable') addText(`unreadable ${file.reason}`);
    else hash.update(`bytes ${file.bytes.length}:`).update(file.bytes);
  };
  addText(listing.policyText);
  addText(JSON.stringify([listing.names, listing.findings, listing.dataCommit]));
  return {
    add(server) {
      addText(server.path);
      addFile(server.lifecycle);
      for (const { segment, server: content, receipt } of server.versions) {
        addText(segment);
        addFile(content);
        addFile(receipt);
      }
    },
    toText: () => `sha256:${hash.digest('hex')}`,
  };
}
