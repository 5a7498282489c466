/** What the launcher promises, as far as it can be seen without starting a part. */
@NullMarked
package dk.sundhedsklynge.local;

import org.jspecify.annotations.NullMarked;
