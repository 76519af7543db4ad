/** The most frequent errors of the system in plain words: the cause, and what to do. */
const REASONS: Readonly<Record<string, readonly [reason: string, cure: string]>> = {
  EACCES: ['this user may not read or write it', 'change its rights or its owner'],
  EPERM: ['this user may not change it', 'change its rights or its owner'],
  EROFS: ['it lies on a disk that can only be read', 'name a folder that can be written'],
  ENOSPC: ['the disk is full', 'make room'],
  EDQUOT: ["the user's share of the disk is full", 'make room'],
  EFBIG: ['it is larger than the system lets files be', 'lift the limit (ulimit -f)'],
  EMFILE: ['too many files are open', 'lift the limit (ulimit -n)'],
  ENFILE: ['too many files are open', 'end other programs'],
  ENOENT: ['it is not there', 'check the name, and that nothing else changes the folder'],
  ENOTDIR: ['a file stands where a folder should be', 'move the file away'],
  EEXIST: ['a file stands where a folder should be', 'move the file away'],
  EISDIR: ['a folder stands where a file should be', 'move the folder away'],
  EIO: ['the disk does not answer as it should', 'check the disk'],
};

/**
 * For a folder that cannot be made. Node's error says only that a folder is missing, even on a
 * read-only disk.
 */
const NO_FOLDER = [
  'its folder cannot be made, as on a disk that can only be read',
  'name a folder that can be written',
] as const;

type SystemError = NodeJS.ErrnoException & { code: string; dest?: string };

const isSystemError = (error: unknown): error is SystemError =>
  error instanceof Error &&
  'code' in error &&
  typeof error.code === 'string' &&
  ('syscall' in error || error.code in REASONS);

/** The system's own error, even if a tool has wrapped it. */
const findSystemError = (error: unknown): SystemError | null => {
  if (isSystemError(error)) return error;
  if (!(error instanceof Error)) return null;
  const errors: unknown[] = 'errors' in error && Array.isArray(error.errors) ? error.errors : [];
  const inner = [error.cause, ...errors];
  return inner.map(findSystemError).find((found) => found !== null) ?? null;
};

/** An error of the system as file, reason and cure; null for any other error, which keeps its stack. */
export const formatSystemError = (error: unknown): string | null => {
  const found = findSystemError(error);
  if (found === null) return null;
  const { syscall = '', message } = found;
  // For a copy, what matters is the file to be written, not its source.
  const file = found.dest ?? found.path ?? '';
  // Bundlers put an error code of their own in front of the system's.
  const code = /^(?:Error: )?(E[A-Z]+): /.exec(message)?.[1] ?? found.code;
  const [reason, cure] = (code === 'ENOENT' && syscall === 'mkdir' ? NO_FOLDER : REASONS[code]) ?? [
    message,
    'see what the system says of it',
  ];
  return [
    file === '' ? `The system refused to ${syscall}` : file,
    `  found: ${reason} (${[code, syscall].filter(Boolean).join(', ')})`,
    `  cure:  ${cure}, then run the same again`,
  ].join('\n');
};

/** Runs an action on a file, and adds the file's name to system errors that lack it. */
export const namingFile = async <Result>(
  file: string,
  work: () => Result | Promise<Result>,
): Promise<Result> => {
  try {
    return await work();
  } catch (error) {
    if (isSystemError(error)) error.path ??= file;
    throw error;
  }
};
