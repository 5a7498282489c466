/**
 * Postponed items: what a body put off, what it waits for, and who is to take it up.
 *
 * <p>What always holds: a decision of minutes that postponed its matter is one by itself; when somebody writes about it, that stands
 * in its place, never beside it.
 */
@NullMarked
package dk.sundhedsklynge.meetings.postponed;

import org.jspecify.annotations.NullMarked;
