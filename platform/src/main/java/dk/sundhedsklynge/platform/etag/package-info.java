/** ETag on what is read, and If-Match on what can be edited. */
@NullMarked
package dk.sundhedsklynge.platform.etag;

import org.jspecify.annotations.NullMarked;
