import type { LinkedDocument } from '../records/fields.ts';

const ADDRESS = /^(?:https?:\/\/|file:\/\/|\\\\|[a-z]:\\|mailto:|sharepoint)/i;

/** The last part of an address, as people call a document. */
function nameIn(address: string): string {
  const last = address
    .replace(/[?#].*$/, '')
    .split(/[\\/]/)
    .findLast((part) => part !== '');
  try {
    return decodeURIComponent(last ?? address);
  } catch {
    return last ?? address;
  }
}

/** A document as a cell names it, with where the cell's link leads, or the address that stands in it. It was in the record, so it is open. */
export function readDocument(text: string, link: string | undefined): LinkedDocument {
  const found = link ?? (ADDRESS.test(text) ? text : undefined);
  const title = ADDRESS.test(text) ? nameIn(text) : text;
  return { title: title.trim() || text, ...(found === undefined ? {} : { place: found }), visibility: 'open' };
}
