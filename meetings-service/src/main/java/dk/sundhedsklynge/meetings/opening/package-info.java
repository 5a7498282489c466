/**
 * Which opening of each fund is in force and what it contains, as funds last said: a copy, overwritten by sequence, that
 * proposals are compared with. Which opening is in force is decided in funds alone. Reads {@code funds.opening-state.v1}.
 */
@NullMarked
package dk.sundhedsklynge.meetings.opening;

import org.jspecify.annotations.NullMarked;
