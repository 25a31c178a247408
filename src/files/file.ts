import { mediaTypeOf } from '../words/media-types.ts';

export interface SiteFile {
  /** Under the base path, decoded: `events/order-completed/index.json`. */
  readonly path: string;
  readonly mediaType: string;
  /** Makes the bytes, or the text in UTF-8. */
  readonly body: () => Body | Promise<Body>;
  /** Whether people and programs are told its address, which has to stay then. */
  readonly published?: boolean;
  /** For bytes that take long to make: a name that is theirs alone, under which they may be kept from build to build. */
  readonly keptAs?: string;
}

type Body = string | Uint8Array<ArrayBuffer>;

export function file(path: string, body: SiteFile['body']): SiteFile {
  return { path, mediaType: mediaTypeOf(path), body };
}

/** A file whose address people and programs are told. */
export function published(made: SiteFile): SiteFile {
  return { ...made, published: true };
}

/** JSON for programs, on one line. */
export function jsonFile(path: string, data: () => unknown): SiteFile {
  return file(path, () => JSON.stringify(data()));
}

/** JSON for people too. */
export function readableJsonFile(path: string, data: () => unknown): SiteFile {
  return file(path, () => `${JSON.stringify(data(), null, 2)}\n`);
}
