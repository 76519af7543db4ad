import { EpubCheck } from '@likecoin/epubcheck-ts';
import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';

/** An element of a book's page, as far as tests need it. */
type Tag = { name: string; attributes: Record<string, string> };

export type ReadBook = {
  /** The files in the order of the zip. */
  names: string[];
  text: (name: string) => string;
  tags: (name: string) => Tag[];
  bytes: (name: string) => Uint8Array;
};

/** The tags of an XML file, in its order. @throws if it is not XML */
const parseTags = (xml: string): Tag[] => {
  const tags: Tag[] = [];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => tags.push({ name, attributes }));
  parser.write(xml).close();
  return tags;
};

/** Opens a book as a reading system does. */
export const readBook = (zip: Uint8Array): ReadBook => {
  const files = unzipSync(zip);
  const bytes = (name: string) => {
    const file = files[name];
    if (!file) throw new Error(`The book has no ${name}.`);
    return file;
  };
  const text = (name: string) => strFromU8(bytes(name));
  return {
    names: Object.keys(files),
    bytes,
    text,
    tags: (name) => parseTags(text(name)),
  };
};

/** The pages in the order in which they are read. */
export const spineOf = (book: ReadBook): string[] => {
  const tags = book.tags('book/package.opf');
  const files = new Map(
    tags
      .filter(({ name }) => name === 'item')
      .map(({ attributes: { id = '', href = '' } }) => [id, href]),
  );
  return tags
    .filter(({ name }) => name === 'itemref')
    .map(({ attributes: { idref = '' } }) => files.get(idref) ?? `nothing of the id ${idref}`);
};

const isXml = (name: string) => /\.(?:xhtml|opf|xml)$/.test(name);

/**
 * Addresses that lead nowhere, files that stand twice, and files that nothing refers to. Every
 * file is read as XML on the way.
 */
export const faultsOf = (book: ReadBook): string[] => {
  const pages = book.names.filter(isXml);
  const idsIn = new Map(
    pages.map((name) => [name, book.tags(name).flatMap(({ attributes }) => attributes.id ?? [])]),
  );
  const twice = [...idsIn].flatMap(([name, ids]) =>
    ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `${name}: ${id} stands twice`),
  );
  const lost = pages
    .filter((name) => name.startsWith('book/'))
    .flatMap((name) =>
      book
        .tags(name)
        .flatMap(({ attributes: { href, src } }) => href ?? src ?? [])
        .filter((address) => !/^https?:/.test(address))
        .flatMap((address) => {
          const [file = '', id] = address.split('#');
          const target = file === '' ? name : `book/${file}`;
          const isThere =
            book.names.includes(target) &&
            (id === undefined || idsIn.get(target)?.includes(id) === true);
          return isThere ? [] : [`${name}: ${address} leads nowhere`];
        }),
    );
  const told = new Set(
    book
      .tags('book/package.opf')
      .flatMap(({ name, attributes: { href } }) =>
        name === 'item' && href !== undefined ? [`book/${href}`] : [],
      ),
  );
  const untold = book.names.filter(
    (name) => name.startsWith('book/') && name !== 'book/package.opf' && !told.has(name),
  );
  return [...twice, ...lost, ...untold.map((name) => `${name} is not in the manifest`)];
};

/** What epubcheck finds, hints included. */
export const epubcheck = async (zip: Uint8Array): Promise<string[]> => {
  const { messages } = await EpubCheck.validate(zip, { includeUsage: true });
  return messages.map(
    ({ id, severity, message, location }) =>
      `${severity} ${id} ${location?.path ?? ''}:${location?.line ?? ''} ${message}`,
  );
};
