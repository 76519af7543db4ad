import { useState } from 'react';
import { isMetered } from '../device/is-metered.ts';

/** Whether pictures are fetched, too: on a metered connection only if the reader wants them. */
export const usePictureChoice = () => {
  const [isWanted, onChange] = useState(() => !isMetered());
  return { isWanted, onChange };
};
