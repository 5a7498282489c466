/**
 * Ends access before the tokens do: a session that was signed out of, a user who may not come in any more. One service owns it
 * ({@code klynge.owns-access}) and tells the others on the register; all keep it, and every request asks.
 */
@NullMarked
package dk.sundhedsklynge.platform.access;

import org.jspecify.annotations.NullMarked;
