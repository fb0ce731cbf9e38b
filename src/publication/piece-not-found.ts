/** There is no such piece, or it is withdrawn and can no longer be changed. */
export class PieceNotFound extends Error {
  readonly code = "piece_not_found";
  constructor(reference: string) {
    super(`There is no piece "${reference}": give the id, source id or address of a piece that is in the library.`);
    this.name = "PieceNotFound";
  }
}
