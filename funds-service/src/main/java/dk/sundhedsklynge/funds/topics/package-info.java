/** The topics this service listens to. */
@NullMarked
package dk.sundhedsklynge.funds.topics;

import org.jspecify.annotations.NullMarked;
