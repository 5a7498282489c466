/**
 * Who there is: cooperations (health clusters and, from 2027, health councils), the parties that hold and pay money, the
 * organisations that take part, the bodies that decide, and what holds for each type of body.
 *
 * <p>The tables are filled from {@code reference-data.json} and {@code body-types.json} where they are empty and edited here
 * from then on; no release overwrites an edit. What every request needs is read from memory. Everything is told on
 * {@code klynge.register}, one entity per key, each state in the transaction that changed it.
 */
@NullMarked
package dk.sundhedsklynge.meetings.register;

import org.jspecify.annotations.NullMarked;
