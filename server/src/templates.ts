import { URI } from 'vscode-uri';
import { ownTemplate } from './service/index.ts';

type OwnTemplate = ReturnType<typeof ownTemplate>;

/** The templates that projects keep as Markdown, each read once until it changes. */
export interface Templates {
  /** What a template asks for; undefined where there is no such file. */
  at(uri: string): Promise<OwnTemplate | undefined>;
  /** Forgets a file; whether it was a template. */
  changed(uri: string): boolean;
}

export function createTemplates(readFile: (uri: string) => Promise<string | undefined>): Templates {
  const known = new Map<string, Promise<OwnTemplate | undefined>>();
  const read = async (uri: string): Promise<OwnTemplate | undefined> => {
    const text = await readFile(uri);
    return text === undefined ? undefined : ownTemplate(text);
  };
  return {
    at(uri) {
      const found = known.get(uri) ?? read(uri);
      known.set(uri, found);
      return found;
    },
    changed: (uri) => known.delete(URI.parse(uri).toString()),
  };
}
