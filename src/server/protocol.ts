/**
 * What is used of the protocol's package. All values come through here: each file that imports the package itself
 * would make a copy of its hundreds of names at every start, which takes longer and more memory than a note does.
 */

export type * from 'vscode-languageserver/node';
export {
  CodeLensRefreshRequest,
  createConnection,
  DidChangeConfigurationNotification,
  ErrorCodes,
  InsertTextFormat,
  InsertTextMode,
  LSPErrorCodes,
  Message,
  MessageType,
  ResponseError,
  SemanticTokensBuilder,
  ShowDocumentRequest,
  ShowMessageNotification,
  TextDocumentSyncKind,
  TextDocuments,
} from 'vscode-languageserver/node';
