/** Through which of its two doors a service is asked: the API, which takes a token, or its pages, which take the session. */
@NullMarked
package dk.sundhedsklynge.platform.door;

import org.jspecify.annotations.NullMarked;
