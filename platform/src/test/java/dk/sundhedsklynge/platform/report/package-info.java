@NullMarked
package dk.sundhedsklynge.platform.report;

import org.jspecify.annotations.NullMarked;
