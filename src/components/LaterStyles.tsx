/**
 * Where a page asks for the rest of the app's styles: what stands above is painted without them, what
 * stands below waits for them. The first one of a page counts (pipeline/pages/page-template.ts). The app
 * brings its styles itself, so here it has nothing to show.
 */
export const LaterStyles = () =>
  import.meta.env.SSR ? (
    <div hidden dangerouslySetInnerHTML={{ __html: '<!--page-later-->' }} />
  ) : (
    // An empty text, as which React takes over a link that it does not know of.
    <div hidden>{''}</div>
  );
