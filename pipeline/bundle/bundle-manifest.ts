/** Where the bundler says which file each source became; it lies beside the bundler's page. */
export const BUNDLE_MANIFEST = 'bundle.json';

/** The code with which the bundler's process ends when it has told why in words. */
export const TOLD = 3;
