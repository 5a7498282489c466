@NullMarked
package dk.sundhedsklynge.platform.etag;

import org.jspecify.annotations.NullMarked;
