/**
 * The life of a project: its phases, the steps that lead from one to the next, and nothing else.
 *
 * <p>What always holds: which step is legal in which phase is one map of data ({@link
 * dk.sundhedsklynge.projects.lifecycle.Lifecycle#NEXT}); code asks it and never decides by itself, and the diagram in
 * the README is drawn from it.
 */
@NullMarked
package dk.sundhedsklynge.projects.lifecycle;

import org.jspecify.annotations.NullMarked;
