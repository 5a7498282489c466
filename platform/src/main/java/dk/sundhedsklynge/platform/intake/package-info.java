/**
 * What a service takes in: from whom, how much at once, how large and how slowly. All of it is decided on the event loop, so that
 * no worker thread ever waits for a client.
 */
@NullMarked
package dk.sundhedsklynge.platform.intake;

import org.jspecify.annotations.NullMarked;
