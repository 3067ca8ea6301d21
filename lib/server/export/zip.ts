import 'server-only';
import { Zip, ZipDeflate } from 'fflate';

/** A file of an archive, written as it is read. */
export interface ZipEntry {
  path: string;
  content: AsyncIterable<string>;
}

/** The files as one ZIP archive, each after the other: no more of it is in memory than the piece that is being written. */
export async function* zip(entries: AsyncIterable<ZipEntry>): AsyncGenerator<Uint8Array> {
  let written: Uint8Array[] = [];
  const archive = new Zip((error, chunk) => {
    if (error) throw error;
    written.push(chunk);
  });
  const take = () => {
    const taken = written;
    written = [];
    return taken;
  };
  const encoder = new TextEncoder();
  for await (const { path, content } of entries) {
    const file = new ZipDeflate(path, { level: 6 });
    archive.add(file);
    for await (const piece of content) {
      file.push(encoder.encode(piece));
      yield* take();
    }
    file.push(new Uint8Array(), true);
    yield* take();
  }
  archive.end();
  yield* take();
}
