/** Hands the reader a text as a file. */
export const downloadText = (name: string, type: string, text: string): void => {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads it after the click; a second is ample, and the page lives longer.
  setTimeout(() => URL.revokeObjectURL(address), 1000);
};
