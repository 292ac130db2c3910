/** The last part of the address of a file, as people read it: "file:///work/2024%20outage.md" is "2024 outage.md". */
export function fileNameOf(uri: string): string {
  const name = uri.replace(/^.*[/\\]/, '');
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
