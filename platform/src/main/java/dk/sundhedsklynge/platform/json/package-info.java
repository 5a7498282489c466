/** How JSON is read and written, the same in every place: requests, events and columns. */
@NullMarked
package dk.sundhedsklynge.platform.json;

import org.jspecify.annotations.NullMarked;
