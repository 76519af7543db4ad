/** Where the bundler says which file each source became; it lies beside the bundler's page. */
export const BUNDLE_MANIFEST = 'bundle.json';
