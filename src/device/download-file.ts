/** Hands the reader a file. */
export const downloadFile = (name: string, type: string, content: BlobPart): void => {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads the address after the click; a second is ample, and the page lives longer.
  setTimeout(() => URL.revokeObjectURL(address), 1000);
};
