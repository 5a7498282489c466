@NullMarked
package dk.sundhedsklynge.platform.pages;

import org.jspecify.annotations.NullMarked;
