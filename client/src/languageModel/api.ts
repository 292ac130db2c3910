import * as vscode from 'vscode';

/** A part of what a tool answers. */
export interface TextPart {
  readonly value: string;
}

export interface ToolResult {
  readonly content: readonly unknown[];
}

/** What a model can ask, and how it is answered. */
export interface Tool<Input> {
  invoke(options: { readonly input: Input }, token: vscode.CancellationToken): Promise<ToolResult>;
  prepareInvocation?(options: { readonly input: Input }): { readonly invocationMessage: string };
}

/** What VS Code has from 1.95 on, and the types of the oldest one that is supported do not know. */
export interface ToolApi {
  readonly lm: { registerTool<Input>(name: string, tool: Tool<Input>): vscode.Disposable };
  readonly LanguageModelTextPart: new (value: string) => TextPart;
  readonly LanguageModelToolResult: new (content: readonly TextPart[]) => ToolResult;
}

/** Undefined in older ones. */
export function toolApi(): ToolApi | undefined {
  const { lm, LanguageModelTextPart, LanguageModelToolResult } = vscode as unknown as Partial<ToolApi>;
  const isThere =
    lm?.registerTool !== undefined &&
    LanguageModelTextPart !== undefined &&
    LanguageModelToolResult !== undefined;
  return isThere ? { lm, LanguageModelTextPart, LanguageModelToolResult } : undefined;
}

/** The models that the person may use here; none in editors that know of none. */
export async function chatModels(): Promise<readonly vscode.LanguageModelChat[]> {
  const { lm } = vscode as Partial<typeof vscode>;
  try {
    return (await lm?.selectChatModels?.({})) ?? [];
  } catch {
    return [];
  }
}
