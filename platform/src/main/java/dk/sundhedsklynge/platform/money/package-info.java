/** Amounts in øre, and numbers as Danish documents and screens write them. */
@NullMarked
package dk.sundhedsklynge.platform.money;

import org.jspecify.annotations.NullMarked;
