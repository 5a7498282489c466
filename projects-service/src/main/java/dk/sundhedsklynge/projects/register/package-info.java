/**
 * The copy of the register that this service needs: what cooperations and parties are called.
 *
 * <p>What always holds: it is overwritten by the newest state of the register and by nothing else.
 */
@NullMarked
package dk.sundhedsklynge.projects.register;

import org.jspecify.annotations.NullMarked;
