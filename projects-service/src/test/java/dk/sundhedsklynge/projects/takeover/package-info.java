/** Tests of projects that councils take over. */
@NullMarked
package dk.sundhedsklynge.projects.takeover;

import org.jspecify.annotations.NullMarked;
