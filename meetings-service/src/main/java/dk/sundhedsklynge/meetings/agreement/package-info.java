/**
 * Agreements: what parties and others have agreed on outside of money, from when, until when, and what it binds them to.
 *
 * <p>What always holds: an agreement names its source; one that has run out stays readable.
 */
@NullMarked
package dk.sundhedsklynge.meetings.agreement;

import org.jspecify.annotations.NullMarked;
