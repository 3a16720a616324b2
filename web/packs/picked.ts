/** A file that the person chose, with its place in the folder they chose it with. */
export interface PickedFile {
  readonly path: string;
  readonly file: Blob;
  /** When it was changed, ms. */
  readonly changed: number;
}

/** The path goes along by itself: a file that is sent to a worker forgets its folder. */
export const pickedFrom = (files: Iterable<File>): readonly PickedFile[] =>
  [...files]
    .map((file) => ({
      path: file.webkitRelativePath === "" ? file.name : file.webkitRelativePath,
      file,
      changed: file.lastModified,
    }))
    // What file managers leave in folders is no file of anybody's.
    .filter(({ path }) => !/(?:^|\/)(?:\.|__MACOSX\/)/.test(path))
    .toSorted((one, other) => (one.path < other.path ? -1 : 1));
