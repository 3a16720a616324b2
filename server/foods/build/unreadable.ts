/** A file that ends too early, is not what its name says, or that the system does not open. */
export class UnreadableFile extends Error {
  readonly path: string;

  constructor(path: string, reason: string) {
    super(reason);
    this.path = path;
  }
}
