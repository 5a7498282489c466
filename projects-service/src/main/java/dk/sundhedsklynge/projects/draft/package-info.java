/** What staff have typed into the forms of this service and not sent. */
@NullMarked
package dk.sundhedsklynge.projects.draft;

import org.jspecify.annotations.NullMarked;
