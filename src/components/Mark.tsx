/** The eight-point star of the region's tiles. Drawn on a grid of 16, so that the upright square is sharp at 16 and 32 px. */
export const Mark = () => (
  <svg className="mark" viewBox="0 0 16 16" width="1em" height="1em" aria-hidden="true">
    <g fill="none" stroke="currentColor">
      <path d="M3.5 3.5h9v9h-9z" />
      <path d="M3.5 3.5h9v9h-9z" transform="rotate(45 8 8)" />
    </g>
    <circle cx="8" cy="8" r="1.75" fill="currentColor" />
  </svg>
);
