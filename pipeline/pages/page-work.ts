/** The jobs of threads: a view in a language → its page. */
export { createPageMaker as start } from './page-maker.ts';
