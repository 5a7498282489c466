/** Texts that a database can keep and a document can show. */
@NullMarked
package dk.sundhedsklynge.platform.text;

import org.jspecify.annotations.NullMarked;
