/** The service as others meet it: through HTTP with real tokens, and through Kafka. */
@NullMarked
package dk.sundhedsklynge.projects.http;

import org.jspecify.annotations.NullMarked;
