/**
 * The book's sheet. Directions stand in the pages: reading systems refuse them here. Faces, sizes and
 * colours are the reading system's, so that a reader's own choice holds. No letter-spacing: it breaks
 * the joins between Arabic letters.
 */
export const BOOK_SHEET = `body { line-height: 1.8; overflow-wrap: anywhere; -webkit-hyphens: none; hyphens: none; }
body:lang(ur) { line-height: 2.1; }
h1, h2, h3 { line-height: 1.5; break-after: avoid; }
h1 { font-size: 1.4em; }
h2 { font-size: 1.2em; }
h3 { font-size: 1.05em; }
figcaption small { display: block; }
.kicker, footer, figcaption, .cite { font-size: 0.85em; }
.summary { font-weight: bold; }
.cover, .titlepage { text-align: center; }
.cover img { max-width: 100%; max-height: 95vh; }
figure { margin: 1em 0; break-inside: avoid; }
img { max-width: 100%; height: auto; }
blockquote { margin: 1em 1.5em; }
table { border-collapse: collapse; }
th, td { padding: 0.25em 0.5em; border: 1px solid; text-align: start; vertical-align: top; }
aside { font-size: 0.9em; }
footer, .corrections { margin-top: 1.5em; padding-top: 0.5em; border-top: 1px solid; }
nav ol { padding: 0; list-style: none; }
nav li { margin: 0.6em 0; }
`;
