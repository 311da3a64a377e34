import { inflateSync } from 'node:zlib';

/**
 * An empty database file of the embedded engine, with two additions: an index on the order of its stream records, and
 * a trigger that keeps the latest 20,000 of them. Without the index the engine looks through all stream records at
 * each write to find the next number, so it slows down as they grow; without the trigger they grow for ever.
 *
 *     CREATE INDEX stream_order ON _stream_records (table_name, CAST(sequence_number AS INTEGER));
 *     CREATE TRIGGER stream_trim AFTER INSERT ON _stream_records WHEN NEW.id % 500 = 0
 *       BEGIN DELETE FROM _stream_records WHERE id <= NEW.id - 20000; END;
 *
 * Made by running those lines with any sqlite3 on the file that `dynoxide serve --db-path` leaves (1.2.1, schema 9),
 * then deflate and base64. To be made anew when that exact pin moves to another schema.
 */
const deflated = [
  'eNrt2k1T20YYB3AZAzZ0Uie5MBkuO9PJBA9JxrSTQ9oyEwUW6qkRRBZJOGlkaTGbyhLoxS1Ht4cc+0X6RfpdOu21xz6yZMCSjeFY',
  'z/839lgvz65Wz67Wlu32u5aMBDv1g54VsW+Uh8rCgvKGMUVRyvSsKteW6Ll4Y72kzFZWXtqlB7V/lWrlD6W2Xfvzi1e1L1fU6j9V',
  'SRsAAABgpsG31cr6V5vVX7eiQHa7IgijQFg9k9Z6ZrYcCNsPnHBH56rBmaE39/e5zm4EMnXPoC1Nrc11gx1qLFeSffiBa0zjH15K',
  'hz1lrxoNts0a7C3fb2psl7c4VbunHx5MKqdzRoW+3x4Vf8G+bpDvGNd2B+VKZe3pZmmwIz1H/JIVppIiyNVUzRrf1Hb5R3YzcFJz',
  'NyKr4wrTs3riOdtR28ZGKC5i4dm0Le51qJDapqoMTnmo14+Wl9c2N0snw0LhhUuffcxRfG61Msqh+rbFWW7nxvB4tFb/7WKpklT5',
  '+UnakPHm5VaXx+osnMoqy6EcZk1nR3rzQNVP2I/8hKnHxmFTo7oOuGY8L5S6zggz+EeDaYf0PG61ipGiL7zoTpE/icvQ/BT63qxA',
  'T/xsyp7VTWss7vdd59b9+d6bcbjwzAqoQmdWnE2ZjoRj0ofcUUanB8chDUrpUG5kdDmseSyk/vl9ubK2vl76vZymOh1N2cvieB+n',
  'Gyf0bb6XbnTwxPSboX0metasE7Uiuso7MY1VR5xKT0bS98JZhbqhLIQXo9w7RWWDWnjJ+V2P312+px63DNaYWqIvaehEl+fi9opd',
  'qyPcKSFR5JpXCbgl5h6Nu9fAGU0BVhTncn51iGfqjtF8z58VC3ek60qva/Z8JxsSV2WO1BPziOumzt8d87YxofB54PdlSN1CTY3O',
  'Aj/unp3H0bQUWN2pvRdS+8+FLU+lbSXdPLWK5Ext1wqn1eQIVyQVmNS0SNjDxXvknaIdGu7enU4naUs2BxR39+ngPl3PydtOYfyO',
  'X9gvFpfX1PWSkr5FpVO+FUd+WnZ0nW9lC0uDldJwHhjILB2+dyq72cvC+DyQbpwwD9ClfYcJoG+5cW6SzjV94damZ03byhau7u0f',
  'JDfytb8UegAAAAAAAADAHHhcKtdr6beIZl8EybdFr1eH9/9/K/QAAAAAAAAAgLnwqFxfGf8CIPn9X3mIzAAAAAAAAADMs1Xc/wMA',
  'AAAAAADMPfz+DwAAAAAAAID7fwAAAAAAAAD4/8P//wEAAAAAAADm33/gVGJX',
].join('');

/** The bytes of the file to start from. */
export const emptyDynoxideFile = (): Buffer => inflateSync(Buffer.from(deflated, 'base64'));
