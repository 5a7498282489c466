@NullMarked
package dk.sundhedsklynge.platform.security;

import org.jspecify.annotations.NullMarked;
