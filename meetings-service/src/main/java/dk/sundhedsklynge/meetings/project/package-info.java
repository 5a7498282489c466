/**
 * The names projects go by. One project has several names in the minutes; here they are matched, exactly or by alias and
 * never by likeness, and an id is given to a project before anyone else knows it. What a project is, belongs to projects.
 */
@NullMarked
package dk.sundhedsklynge.meetings.project;

import org.jspecify.annotations.NullMarked;
