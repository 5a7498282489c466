/** The service as others meet it: through HTTP with real tokens, and through Kafka. */
@NullMarked
package dk.sundhedsklynge.funds.http;

import org.jspecify.annotations.NullMarked;
