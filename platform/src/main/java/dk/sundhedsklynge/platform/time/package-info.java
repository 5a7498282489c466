/** The clock, and dates as Danish documents and screens write them. */
@NullMarked
package dk.sundhedsklynge.platform.time;

import org.jspecify.annotations.NullMarked;
