/** The network that these tests are kept from. What the extension asks of it is looked at when all have run. */
import { match } from 'node:assert/strict';

describe('the network', () => {
  it('is kept from the extension host', async () => {
    // An address that is no machine's, by RFC 5737.
    const answer = await fetch('http://192.0.2.1/').then(
      () => 'an answer',
      (error: Error) => error.message,
    );
    match(answer, /There is no network/);
  });
});
