/**
 * The copy of the register that this service needs: what the cooperations are called.
 *
 * <p>What always holds: it is overwritten by the newest {@code register.cooperation-state.v1} and by nothing else.
 */
@NullMarked
package dk.sundhedsklynge.projects.register;

import org.jspecify.annotations.NullMarked;
