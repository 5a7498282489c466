/** The cooperations that documents of meetings belong to, as far as events have told of them. */
@NullMarked
package dk.sundhedsklynge.projects.document;

import org.jspecify.annotations.NullMarked;
