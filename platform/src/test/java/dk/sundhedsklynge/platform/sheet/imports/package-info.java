@NullMarked
package dk.sundhedsklynge.platform.sheet.imports;

import org.jspecify.annotations.NullMarked;
