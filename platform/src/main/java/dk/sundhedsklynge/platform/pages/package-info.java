/** What the templates of all services can use. */
@NullMarked
package dk.sundhedsklynge.platform.pages;

import org.jspecify.annotations.NullMarked;
