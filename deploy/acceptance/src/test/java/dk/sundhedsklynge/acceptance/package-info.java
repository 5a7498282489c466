/**
 * Journeys through the running suite by the doors its users have: HTTP with real tokens, and the {@code klynge} command.
 * Nothing here knows a class of a service; what holds here holds for a partner system too.
 */
@NullMarked
package dk.sundhedsklynge.acceptance;

import org.jspecify.annotations.NullMarked;
