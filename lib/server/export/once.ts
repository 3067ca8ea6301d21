import 'server-only';

/** A file, or a piece of one, that is made at once. */
export async function* once<Piece extends string | Uint8Array>(whole: Piece): AsyncGenerator<Piece> {
  yield whole;
}
