import {
  type CallToolResult,
  ProtocolError,
  ProtocolErrorCode,
  Server,
  type Tool,
} from '@modelcontextprotocol/server';
import type { AgentTool } from './AgentTool.ts';
import { callTool, type ToolContext } from './callTool.ts';

export interface AgentServerOptions {
  readonly tools: readonly AgentTool[];
  readonly instructions: string | undefined;
  /** Version of this software. */
  readonly version: string;
  readonly context: ToolContext;
  /** Told what a tool came to, as the protocol is given it. */
  readonly onResult?: (result: CallToolResult) => void;
}

/** Nothing here changes anything, and all is answered from the graph alone. */
const annotations = { readOnlyHint: true, openWorldHint: false } as const;

/** What `tools/list` answers. */
export function listedTools(tools: readonly AgentTool[]): Tool[] {
  return tools.map(({ name, description, inputSchema, outputSchema }) => ({
    name,
    description,
    inputSchema: inputSchema as Tool['inputSchema'],
    outputSchema: outputSchema as NonNullable<Tool['outputSchema']>,
    annotations,
  }));
}

/** A Model Context Protocol server of the tools, for one connection or one request. */
export function createAgentServer({
  tools,
  instructions,
  version,
  context,
  onResult = () => {},
}: AgentServerOptions): Server {
  const server = new Server(
    { name: 'district-graph', version },
    { capabilities: { tools: {} }, ...(instructions !== undefined && { instructions }) },
  );
  server.setRequestHandler('tools/list', () => ({ tools: listedTools(tools) }));
  server.setRequestHandler('tools/call', async ({ params }) => {
    const tool = tools.find(({ name }) => name === params.name);
    if (tool === undefined) {
      const names = tools.map(({ name }) => name).join(', ');
      const message = `There is no tool "${params.name.slice(0, 60)}": there are ${names}.`;
      throw new ProtocolError(ProtocolErrorCode.InvalidParams, message);
    }
    const result = await callTool(tool, params.arguments ?? {}, context);
    onResult(result);
    return result;
  });
  return server;
}
