/** The resources of a bundle as they are collected, each with an address that follows from its place in the note. */
import type { BundleEntry, FhirResource, Reference } from 'fhir/r4';

/** A hash of at least 16 bytes; a keyed one where nobody is to guess what it is the hash of. */
export type Digest = (text: string) => Uint8Array;

/** A UUID that follows from a text: version 8, made of a hash. */
export function uuidOf(digest: Digest, text: string): string {
  const bytes = digest(text).slice(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x80;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

export interface Entries {
  readonly all: readonly BundleEntry[];
  /**
   * Adds a resource.
   *
   * @param place what tells it from all others of its type in the note: `lesions/0/stents/1`
   */
  add(place: string, resource: FhirResource): Reference;
}

/** @param note what tells the note from all others */
export function createBundleEntries(digest: Digest, note: string): Entries {
  const all: BundleEntry[] = [];
  return {
    all,
    add(place, { resourceType, ...rest }) {
      const id = uuidOf(digest, `${note}\0${resourceType}\0${place}`);
      const fullUrl = `urn:uuid:${id}`;
      all.push({ fullUrl, resource: { resourceType, id, ...rest } as FhirResource });
      return { reference: fullUrl };
    },
  };
}
