/** The bundler's list of sources and the files made from them; it lies beside the bundler's page. */
export const BUNDLE_MANIFEST = 'bundle.json';

/** The exit code of the bundler's process when it has explained the failure in words. */
export const TOLD = 3;
/** The styles in their layers, some of which go into each page; the file lies beside it as well. */
export const PAGE_STYLES = 'layers.css';
