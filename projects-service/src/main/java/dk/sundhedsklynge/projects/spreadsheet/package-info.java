/** Projects from a spreadsheet: what its columns are, how a row becomes a project, and how projects are entered and taken back. */
@NullMarked
package dk.sundhedsklynge.projects.spreadsheet;

import org.jspecify.annotations.NullMarked;
