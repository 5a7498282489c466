/** What is kept for a time only, and is dropped when that is over. */
@NullMarked
package dk.sundhedsklynge.platform.retention;

import org.jspecify.annotations.NullMarked;
