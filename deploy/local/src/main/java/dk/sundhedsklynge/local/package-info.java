/**
 * What stands behind the {@code klynge} command: it starts a real PostgreSQL, Kafka and Keycloak, the three services and a
 * gateway on one origin, without a container engine, and talks to the running suite as any client would.
 *
 * <p>What always holds: when the command ends, however it ends, nothing that it started is left running; and what goes wrong
 * is said in one sentence that tells what to do ({@link dk.sundhedsklynge.local.Trouble}).
 */
@NullMarked
package dk.sundhedsklynge.local;

import org.jspecify.annotations.NullMarked;
