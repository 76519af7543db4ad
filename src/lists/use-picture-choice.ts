import { useState } from 'react';
import { isMetered } from '../device/is-metered.ts';

/** Whether pictures are fetched too: not where data are expensive, unless the reader wants them. */
export const usePictureChoice = () => {
  const [isWanted, onChange] = useState(() => !isMetered());
  return { isWanted, onChange };
};
