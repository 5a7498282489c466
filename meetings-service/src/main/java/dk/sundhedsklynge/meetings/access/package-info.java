/** Who may not come in any more: kept here for the three services, and told on the register. */
@NullMarked
package dk.sundhedsklynge.meetings.access;

import org.jspecify.annotations.NullMarked;
