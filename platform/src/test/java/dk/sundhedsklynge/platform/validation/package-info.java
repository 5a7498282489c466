@NullMarked
package dk.sundhedsklynge.platform.validation;

import org.jspecify.annotations.NullMarked;
