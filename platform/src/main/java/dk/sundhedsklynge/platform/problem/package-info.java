/** Every error is a problem document (RFC 9457) that says in Danish what is wrong and what to do. */
@NullMarked
package dk.sundhedsklynge.platform.problem;

import org.jspecify.annotations.NullMarked;
