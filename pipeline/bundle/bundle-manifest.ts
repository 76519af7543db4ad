/** Where the bundler says which file each source became; it lies beside the bundler's page. */
export const BUNDLE_MANIFEST = 'bundle.json';

/** The code with which the bundler's process ends when it has told why in words. */
export const TOLD = 3;
/** The styles in their layers, of which each page holds some; they lie there too. */
export const PAGE_STYLES = 'layers.css';
