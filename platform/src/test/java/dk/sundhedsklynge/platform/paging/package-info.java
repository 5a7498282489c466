@NullMarked
package dk.sundhedsklynge.platform.paging;

import org.jspecify.annotations.NullMarked;
