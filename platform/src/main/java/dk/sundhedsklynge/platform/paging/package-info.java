/** Lists page by page: a cursor names the last row seen, so a page stays right while rows come and go. */
@NullMarked
package dk.sundhedsklynge.platform.paging;

import org.jspecify.annotations.NullMarked;
