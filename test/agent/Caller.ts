import { type CallToolResult, Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client';
import { encode } from 'gpt-tokenizer/encoding/o200k_base';

/** What a tool answered, as far as tests look at it. */
export interface ToolAnswer {
  // biome-ignore lint/suspicious/noExplicitAny: tests read answers of many tools
  readonly values: any;
  /** What it says went wrong; undefined where nothing did. */
  readonly error: string | undefined;
  readonly result: CallToolResult;
  readonly tokens: number;
}

/** Tokens of a text as OpenAI's o200k_base counts them, texts that look like control tokens as texts. */
export const countTokens = (text: string): number => encode(text, { allowedSpecial: new Set() }).length;

/** The official client, connected to a service. */
export class Caller {
  private constructor(readonly client: Client) {}

  static async connect(address: string, headers: Record<string, string> = {}): Promise<Caller> {
    const client = new Client({ name: 'test', version: '1.0.0' });
    const url = new URL(`${address}/mcp`);
    await client.connect(new StreamableHTTPClientTransport(url, { requestInit: { headers } }));
    return new Caller(client);
  }

  async call(name: string, args: Record<string, unknown> = {}): Promise<ToolAnswer> {
    const result = (await this.client.callTool({ name, arguments: args })) as CallToolResult;
    const [text] = result.content;
    return {
      values: result.structuredContent,
      error: result.isError === true && text?.type === 'text' ? text.text : undefined,
      result,
      tokens: countTokens(JSON.stringify(result)),
    };
  }

  close(): Promise<void> {
    return this.client.close();
  }
}
