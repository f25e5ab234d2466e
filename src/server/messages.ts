import { type Connection, type MessageType, ShowMessageNotification } from './protocol.ts';

/** Tells the client something. One that does not take it, or is gone, is no concern of ours. */
export function tell(told: Promise<unknown>): void {
  told.catch(() => undefined);
}

/** Shows the user a message. The connection's own way to do so is a request, which waits for a click. */
export function show(connection: Connection, type: MessageType, message: string): void {
  tell(connection.sendNotification(ShowMessageNotification.type, { type, message }));
}
