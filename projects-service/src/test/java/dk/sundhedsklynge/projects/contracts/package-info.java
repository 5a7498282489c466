@NullMarked
package dk.sundhedsklynge.projects.contracts;

import org.jspecify.annotations.NullMarked;
