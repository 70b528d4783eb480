/** Hands a text to the browser as a file to save. */
export function download(name: string, type: string, text: string): void {
  // The mark says UTF-8 to spreadsheets that would otherwise guess.
  const address = URL.createObjectURL(new Blob(['\uFEFF', text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 0);
}
