/**
 * Events between the services. Outwards: {@link dk.sundhedsklynge.platform.events.Outbox} writes an event in the
 * transaction of the change it tells of, the relay sends it afterwards. Inwards:
 * {@link dk.sundhedsklynge.platform.events.EventReader} does the work of an event and remembers its id in one transaction.
 *
 * <p>Delivery is at least once and nearly in order; the order of states is the consumer's duty, by their sequence.
 */
@NullMarked
package dk.sundhedsklynge.platform.events;

import org.jspecify.annotations.NullMarked;
